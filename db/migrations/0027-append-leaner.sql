-- The shortest way once more, in fewer words: the same door, the same policies, the same answers. Who stands here with a role is looked up
-- as a whole line and not taken apart again, lists say how long they are (by which a plan goes to the rows it wants, however many there
-- are), and a hash stays bytes until it is written.

-- What a device writes is of one of its streams, in its own name and role: one line for each, `person device role stream`.
create function frond.devices_write() returns text[] language sql stable
  return case when current_setting('frond.door', true) = 'devices' then string_to_array(current_setting('frond.devices_write', true), E'\n') end;
alter policy entry_by_devices on frond.entry with check (team is null
  and concat(person, ' ', author, ' ', role, ' ', stream) = any ((select frond.devices_write())::text[]));

create or replace function signin.stand_together(tokens text[], out epoch text, out devices text[], out people uuid[], out roles text[], out streams text[])
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  here text;
  reach text;
  writes text;
  said text;
begin
  select (select s.value from frond.setting s where s.name = 'epoch'),
         array_agg(f.id::text), array_agg(f.person), array_agg(f.role::text), array_agg(array_to_string(f.streams, ' '))
    into epoch, devices, people, roles, streams
    from (select d.id, d.person, d.role, d.streams from unnest(tokens) with ordinality t (token, place)
            left join (signin.device_session s join frond.device d on d.person = s.person and d.id = s.device and d.removed_at is null)
              on s.hash = sha256(convert_to(t.token, 'UTF8')) and s.expires_at > now()
           order by t.place) f;
  for place in 1..cardinality(tokens) loop
    continue when devices[place] is null;
    if roles[place] = 'guardian' and exists (select from frond.identity i, frond.setting a
         where i.person = people[place] and a.name = 'guardian-until-age' and frond.came_of_age(i.date_of_birth, a.value, current_date)) then
      roles[place] := 'carer';
      streams[place] := array_to_string(array(select unnest(string_to_array(streams[place], ' ')) intersect select unnest(array['diary', 'body', 'medicines', 'clinical'])), ' ');
    end if;
    here := concat(here, E'\n', people[place], ' ', devices[place], ' ', roles[place]);
    if streams[place] <> '' then
      reach := concat(reach, E'\n', people[place], ' ', replace(streams[place], ' ', concat(E'\n', people[place], ' ')));
      writes := concat(writes, E'\n', people[place], ' ', devices[place], ' ', roles[place], ' ',
        replace(streams[place], ' ', concat(E'\n', people[place], ' ', devices[place], ' ', roles[place], ' ')));
    end if;
  end loop;
  said := concat(signin.stand_as('devices', null, null, null, null, null, null, null), set_config('frond.devices_here', coalesce(here, ''), true),
    set_config('frond.devices_reach', coalesce(reach, ''), true), set_config('frond.devices_write', coalesce(writes, ''), true));
end
$$;
alter function signin.stand_together(text[]) owner to frond_signin;

drop function frond.take_lanes(uuid[], text[], uuid[], uuid[], text[], bigint[], text[]);
drop function frond.leave_lanes(uuid[], text[], bigint[], text[], uuid[], text[], text[]);

-- Locks the heads of lanes, and those of the audits of the people whose devices stand here, all in the one order that every append keeps:
-- streams before audits, by person, by stream. Says how each lane stands, and which remembered heads are not as remembered. Of a stream
-- that no device here reaches it locks and says nothing.
create function frond.take_lanes(lane_people uuid[], lane_streams text[], people uuid[], devices text[], roles text[],
  head_people uuid[], head_streams text[], head_seqs bigint[], head_hashes text[], out seqs bigint[], out hashes text[], out unfit bigint[])
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  reach constant text[] := frond.devices_reach();
  here constant text[] := frond.devices_here();
  lanes constant integer := cardinality(lane_people);
  locked bigint;
begin
  for attempt in 1..3 loop
    select array_agg(k.seq) filter (where not k.is_audit), array_agg(k.hash) filter (where not k.is_audit), count(*) into seqs, hashes, locked from (
      select l.is_audit, h.seq, h.hash
        from (select * from (
                select false as is_audit, u.* from unnest(lane_people, lane_streams) with ordinality u (person, stream, nth) where concat(u.person, ' ', u.stream) = any (reach)
                union all
                select true, a.person, 'audit', a.nth from unnest(people, devices, roles) with ordinality a (person, device, role, nth)
                 where concat(a.person, ' ', a.device, ' ', a.role) = any (here)) every
               order by is_audit, person, stream) l
       cross join lateral (select i.seq, i.hash from frond.head i where i.person = l.person and i.stream = l.stream for update) h
       order by l.is_audit, l.nth) k;
    exit when locked = lanes + cardinality(people);
    insert into frond.head (person, stream) select l.person, l.stream from (
        select u.person, u.stream from unnest(lane_people, lane_streams) u (person, stream) where concat(u.person, ' ', u.stream) = any (reach)
        union all
        select a.person, 'audit' from unnest(people, devices, roles) a (person, device, role)
         where concat(a.person, ' ', a.device, ' ', a.role) = any (here) and exists (select from frond.person p where p.id = a.person)) l
      order by l.stream = 'audit', l.person, l.stream on conflict do nothing;
  end loop;
  if head_people <> '{}' then
    unfit := array(select k.nth from unnest(head_people, head_streams, head_seqs, head_hashes) with ordinality k (person, stream, seq, hash, nth)
                    where concat(k.person, ' ', k.stream) = any (reach) and k.hash is distinct from (
                      select e.hash from frond.entry e where e.person = k.person and e.stream = k.stream and e.seq = k.seq));
  end if;
end
$$;

-- Moves the heads of lanes to where they end now, and writes a line in the audit of each of these people, by the device that stands here
-- for them. Answers when.
create function frond.leave_lanes(lane_people uuid[], lane_streams text[], seqs bigint[], hashes text[],
  people uuid[], devices text[], roles text[], facts text[]) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  reach constant text[] := frond.devices_reach();
  here constant text[] := frond.devices_here();
  moment constant timestamptz := date_trunc('milliseconds', clock_timestamp());
  noted integer;
  grown integer;
begin
  update frond.head h set seq = l.seq, hash = l.hash
    from unnest(lane_people, lane_streams, seqs, hashes) l (person, stream, seq, hash)
   where concat(l.person, ' ', l.stream) = any (reach) and h.person = l.person and h.stream = l.stream;
  get diagnostics grown = row_count;
  with moved as (
    update frond.head h set seq = h.seq + 1,
        hash = encode(sha256(decode(h.hash, 'hex') || sha256(convert_to(
          frond.audit_text(a.person, h.seq + 1, moment, 'device', a.device, null, a.role, 'append', a.facts), 'UTF8'))), 'hex')
      from unnest(people, devices, roles, facts) a (person, device, role, facts)
     where concat(a.person, ' ', a.device, ' ', a.role) = any (here) and h.person = a.person and h.stream = 'audit'
    returning a.person, h.seq, a.device, a.role, a.facts, h.hash)
  insert into frond.audit (person, seq, at, door, who, team, role, act, facts, hash)
    select m.person, m.seq, moment, 'device', m.device, null, m.role, 'append', m.facts, m.hash from moved m;
  get diagnostics noted = row_count;
  if noted <> cardinality(people) or grown <> cardinality(lane_people) then
    raise exception 'a head was not moved, or a line of the audit not written' using errcode = 'serialization_failure';
  end if;
  return moment;
end
$$;
grant create on schema frond to frond_keeper;
alter function frond.take_lanes(uuid[], text[], uuid[], text[], text[], uuid[], text[], bigint[], text[]) owner to frond_keeper;
alter function frond.leave_lanes(uuid[], text[], bigint[], text[], uuid[], text[], text[], text[]) owner to frond_keeper;
revoke create on schema frond from frond_keeper;
revoke all on function frond.take_lanes(uuid[], text[], uuid[], text[], text[], uuid[], text[], bigint[], text[]),
  frond.leave_lanes(uuid[], text[], bigint[], text[], uuid[], text[], text[], text[]) from public;
grant execute on function frond.take_lanes(uuid[], text[], uuid[], text[], text[], uuid[], text[], bigint[], text[]),
  frond.leave_lanes(uuid[], text[], bigint[], text[], uuid[], text[], text[], text[]) to frond_app;

-- The two hashes as bytes; as texts they are what they were.
create function frond.digest_bytes(salt text, body text) returns bytea language sql stable parallel safe
  return sha256(convert_to(case when body is null then 'withdrawn' else salt || E'\n' || body end, 'UTF8'));
create function frond.chained_bytes(previous bytea, header text, digest bytea, receipt text) returns bytea language sql stable parallel safe
  return sha256(previous || sha256(convert_to(header, 'UTF8')) || digest || sha256(convert_to(receipt, 'UTF8')));
create or replace function frond.digest(salt text, body text) returns text language sql stable parallel safe
  return encode(frond.digest_bytes(salt, body), 'hex');
create or replace function frond.chained(previous text, header text, digest text, receipt text) returns text language sql stable parallel safe
  return encode(frond.chained_bytes(decode(previous, 'hex'), header, decode(digest, 'hex'), receipt), 'hex');

drop function frond.append_plainly(text[], uuid[], timestamptz[], text[], text[], integer[], text[], integer[], integer[], text[], bigint[], text[],
  uuid[], text[], integer[], timestamptz[], text, text, text);

-- Appends what several devices sent, a batch from each, no two of them for the same person; null, and nothing done, when any of it is not
-- plain. `roles` says of each batch which roles may say all of it, `facts` what its line in the audit says; `lane_batches` names the batch
-- of each lane by its place; entries stand in the order of the lanes, headers, bodies and salts a line each, which none of them holds. What
-- each entry has in common is said once, and remembered heads that are not as remembered by their places: the caller puts receipts together.
create function frond.append_plainly(tokens text[], people uuid[], sent_ats timestamptz[], roles text[], facts text[],
  lane_batches integer[], lane_people uuid[], lane_streams text[], lane_sizes integer[],
  head_people uuid[], head_streams text[], head_seqs bigint[], head_hashes text[],
  ids uuid[], kinds text[], versions integer[], ats timestamptz[], all_headers text, all_bodies text, all_salts text) returns json
language plpgsql security invoker set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  headers constant text[] := string_to_array(all_headers, E'\n');
  bodies constant text[] := string_to_array(all_bodies, E'\n');
  salts constant text[] := string_to_array(all_salts, E'\n');
  stood record;
  devices text[];
  acting text[];
  taken record;
  moment timestamptz;
  instant text;
  offs bigint[];
  firsts integer[];
  lasts integer[];
  authors text[];
  says_as text[];
  lane_offs bigint[];
  seqs bigint[];
  heads text[];
  digests text[];
  hashes text[];
  last integer := 0;
  batch integer;
  seq bigint;
  digest bytea;
  hash bytea;
  before text;
  after text;
  left_at timestamptz;
begin
  stood := signin.stand_together(tokens);
  if stood.people is distinct from people then
    return null;
  end if;
  devices := stood.devices;
  acting := stood.roles;
  for batch in 1..cardinality(tokens) loop
    if not acting[batch] = any (string_to_array(roles[batch], ' ')) then
      return null;
    end if;
  end loop;
  taken := frond.take_lanes(lane_people, lane_streams, people, devices, acting, head_people, head_streams, head_seqs, head_hashes);
  if cardinality(taken.seqs) is distinct from cardinality(lane_people) then
    return null;
  end if;
  moment := date_trunc('milliseconds', clock_timestamp());
  instant := frond.instant(moment);
  seqs := taken.seqs;
  heads := taken.hashes;
  for lane in 1..cardinality(lane_people) loop
    batch := lane_batches[lane];
    authors[lane] := devices[batch];
    says_as[lane] := acting[batch];
    lane_offs[lane] := round(extract(epoch from sent_ats[batch] - moment) * 1000);
    offs[batch] := lane_offs[lane];
    -- What `frond.receipt_text` says, but for the place.
    before := concat(lane_people[lane], E'\n\n', authors[lane], E'\n', says_as[lane], E'\n', lane_streams[lane], E'\n');
    after := concat(E'\n', instant, E'\n', offs[batch]);
    firsts[lane] := last + 1;
    last := last + lane_sizes[lane];
    lasts[lane] := last;
    seq := seqs[lane];
    hash := decode(heads[lane], 'hex');
    for place in firsts[lane]..last loop
      seq := seq + 1;
      digest := frond.digest_bytes(salts[place], bodies[place]);
      hash := frond.chained_bytes(hash, headers[place], digest, concat(before, seq, after));
      digests[place] := encode(digest, 'hex');
      hashes[place] := encode(hash, 'hex');
    end loop;
    seqs[lane] := seq;
    heads[lane] := hashes[last];
  end loop;
  begin
    insert into frond.entry (person, stream, seq, id, kind, version, at, header, body, salt, digest, author, role, received_at, clock_off, hash)
      select l.person, l.stream, l.seq - l.last + i, ids[i], kinds[i], versions[i], ats[i], headers[i], bodies[i], salts[i], digests[i],
             l.author, l.role, moment, l.clock_off, hashes[i]
        from unnest(lane_people, lane_streams, seqs, firsts, lasts, authors, says_as, lane_offs) l (person, stream, seq, first, last, author, role, clock_off)
       cross join lateral generate_series(l.first, l.last) i;
  exception when unique_violation then
    -- An id that is there already: looked for in advance it would be looked for twice.
    return null;
  end;
  left_at := frond.leave_lanes(lane_people, lane_streams, seqs, heads, people, devices, acting, facts);
  return json_build_object('epoch', stood.epoch, 'unfit', coalesce(taken.unfit, '{}'), 'serverTime', instant, 'authors', devices, 'roles', acting,
    'clockOffs', offs, 'seqs', seqs, 'digests', array_to_string(digests, ''), 'hashes', array_to_string(hashes, ''));
end
$$;
