-- What nothing speaks against goes in by the shortest way: the session stands, the streams are the device's own, its role may say all of
-- it, nothing is corrected, and nothing is known already. Whatever else there is, this way declines it as a whole and writes nothing, and
-- `frond.append_by_devices` judges it entry by entry. Entries come in lanes: all of one batch that go into one stream, in their order.

-- As one expression: a statement for it would cost more than what it does.
create or replace function signin.stand_as(door text, me text, person text, role text, streams text, teams text, led_teams text, invited_team text) returns void
language plpgsql volatile as $$
declare
  barred text;
  said text;
begin
  if door = 'account' then
    barred := (select array_agg(b.person)::text from frond.bar b where b.account = stand_as.me and b.lifted_at is null);
  end if;
  said := concat(
    set_config('frond.door', coalesce(door, ''), true), set_config('frond.me', coalesce(me, ''), true),
    set_config('frond.person', coalesce(person, ''), true), set_config('frond.role', coalesce(role, ''), true),
    set_config('frond.streams', coalesce(streams, ''), true), set_config('frond.teams', coalesce(teams, ''), true),
    set_config('frond.led_teams', coalesce(led_teams, ''), true), set_config('frond.invited_team', coalesce(invited_team, ''), true),
    set_config('frond.team', '', true), set_config('frond.barred', coalesce(barred, ''), true));
end
$$;

-- Sessions' tokens in, their devices out, each in the place of its token: who it is, whose, in which role, and its streams with spaces
-- between them; null where there is none, or its device was removed. From here on each of them stands for itself, and nobody else does.
create function signin.stand_together(tokens text[], out epoch text, out devices text[], out people uuid[], out roles text[], out streams text[])
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  here text;
  reach text;
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
    end if;
  end loop;
  said := concat(signin.stand_as('devices', null, null, null, null, null, null, null),
    set_config('frond.devices_here', coalesce(here, ''), true), set_config('frond.devices_reach', coalesce(reach, ''), true));
end
$$;

-- The same for who wants them as rows.
create or replace function signin.enter_devices(tokens text[]) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  stood record;
begin
  select * into stood from signin.stand_together(tokens);
  return coalesce((select jsonb_agg(jsonb_build_object('place', p, 'me', stood.devices[p], 'person', stood.people[p], 'role', stood.roles[p],
                                                       'streams', string_to_array(stood.streams[p], ' ')))
                     from generate_series(1, cardinality(tokens)) p where stood.devices[p] is not null), '[]');
end
$$;
alter function signin.stand_together(text[]) owner to frond_signin;
revoke all on function signin.stand_together(text[]) from public;
grant execute on function signin.stand_together(text[]) to frond_app;

-- By which door somebody came is asked first: what holds for the other doors is then not worked out for every row.
alter policy entry_of_devices on frond.entry using (
  (select frond.my_door()) = 'devices' and concat(person, ' ', stream) = any ((select frond.devices_reach())::text[]));
alter policy head_of_devices on frond.head using (frond.my_door() = 'devices' and concat(person, ' ', stream) = any ((select frond.devices_reach())::text[]));
alter policy entry_appended on frond.entry with check (
  frond.my_door() in ('device', 'account') and author = frond.me()
  and case frond.my_door() when 'device' then role = frond.my_role() and team is null
        else role not in ('person', 'carer', 'guardian') and team is not null end
  and frond.reaches(person, stream, team));

-- Locks the heads of lanes, and those of their people's audits, all in the one order that every append keeps: streams before audits, by
-- person, by stream. Says how each lane stands, and which remembered heads are not as remembered. Of a stream that no device here reaches
-- it locks and says nothing.
create function frond.take_lanes(lane_people uuid[], lane_streams text[], people uuid[],
  head_people uuid[], head_streams text[], head_seqs bigint[], head_hashes text[], out seqs bigint[], out hashes text[], out unfit integer[])
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  reach constant text[] := frond.devices_reach();
  here constant text := current_setting('frond.devices_here', true);
  lanes constant integer := cardinality(lane_people);
  locked bigint;
begin
  for attempt in 1..3 loop
    select array_agg(k.seq) filter (where k.lane <= lanes), array_agg(k.hash) filter (where k.lane <= lanes), count(*) into seqs, hashes, locked from (
      select l.lane, h.seq, h.hash
        from (select n as lane, n > lanes as is_audit, case when n <= lanes then lane_people[n] else people[n - lanes] end as person,
                     case when n <= lanes then lane_streams[n] else 'audit' end as stream
                from generate_series(1, lanes + cardinality(people)) n order by 2, 3, 4) l
       cross join lateral (
         select i.seq, i.hash from frond.head i where i.person = l.person and i.stream = l.stream
            and case when l.is_audit then strpos(here, concat(E'\n', l.person, ' ')) > 0 else concat(l.person, ' ', l.stream) = any (reach) end for update) h
       order by l.lane) k;
    exit when locked = lanes + cardinality(people);
    insert into frond.head (person, stream) select l.person, l.stream from (
        select u.person, u.stream from unnest(lane_people, lane_streams) u (person, stream) where concat(u.person, ' ', u.stream) = any (reach)
        union all select p.id, 'audit' from frond.person p where p.id = any (people) and strpos(here, concat(E'\n', p.id, ' ')) > 0) l
      order by l.stream = 'audit', l.person, l.stream on conflict do nothing;
  end loop;
  if head_people <> '{}' then
    unfit := array(select k from generate_series(1, cardinality(head_people)) k
                    where concat(head_people[k], ' ', head_streams[k]) = any (reach) and head_hashes[k] is distinct from (
                      select e.hash from frond.entry e where e.person = head_people[k] and e.stream = head_streams[k] and e.seq = head_seqs[k]));
  end if;
end
$$;

-- Moves the heads of lanes to where they end now, and writes a line in the audit of each of these people, by the device that stands here
-- for them. Answers when.
create function frond.leave_lanes(lane_people uuid[], lane_streams text[], seqs bigint[], hashes text[], people uuid[], devices text[], facts text[]) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  reach constant text[] := frond.devices_reach();
  here constant text[] := frond.devices_here();
  moment constant timestamptz := date_trunc('milliseconds', clock_timestamp());
  lanes constant integer := cardinality(lane_people);
  noted integer;
  grown integer;
begin
  with moved as (
    update frond.head h set
        seq = case when l.batch is null then seqs[l.lane] else h.seq + 1 end,
        hash = case when l.batch is null then hashes[l.lane] else encode(sha256(decode(h.hash, 'hex') || sha256(convert_to(
          frond.audit_text(l.person, h.seq + 1, moment, 'device', devices[l.batch], null, l.role, 'append', facts[l.batch]), 'UTF8'))), 'hex') end
      from (select n as lane, null::integer as batch, lane_people[n] as person, lane_streams[n] as stream, null as role
              from generate_series(1, lanes) n where concat(lane_people[n], ' ', lane_streams[n]) = any (reach)
            union all
            select null, n, people[n], 'audit', split_part(s.line, ' ', 3)
              from generate_series(1, cardinality(people)) n join unnest(here) s (line) on starts_with(s.line, concat(people[n], ' ', devices[n], ' '))) l
     where h.person = l.person and h.stream = l.stream
    returning l.batch, l.role, h.person, h.seq, h.hash),
  written as (
    insert into frond.audit (person, seq, at, door, who, team, role, act, facts, hash)
      select m.person, m.seq, moment, 'device', devices[m.batch], null, m.role, 'append', facts[m.batch], m.hash from moved m where m.batch is not null)
  select count(m.batch), count(*) - count(m.batch) into noted, grown from moved m;
  if noted <> cardinality(people) or grown <> lanes then
    raise exception 'a head was not moved, or a line of the audit not written' using errcode = 'serialization_failure';
  end if;
  return moment;
end
$$;
grant create on schema frond to frond_keeper;
alter function frond.take_lanes(uuid[], text[], uuid[], uuid[], text[], bigint[], text[]) owner to frond_keeper;
alter function frond.leave_lanes(uuid[], text[], bigint[], text[], uuid[], text[], text[]) owner to frond_keeper;
revoke create on schema frond from frond_keeper;
revoke all on function frond.take_lanes(uuid[], text[], uuid[], uuid[], text[], bigint[], text[]),
  frond.leave_lanes(uuid[], text[], bigint[], text[], uuid[], text[], text[]) from public;
grant execute on function frond.take_lanes(uuid[], text[], uuid[], uuid[], text[], bigint[], text[]),
  frond.leave_lanes(uuid[], text[], bigint[], text[], uuid[], text[], text[]) to frond_app;

-- Appends what several devices sent, a batch from each, no two of them for the same person; null, and nothing done, when any of it is not
-- plain. `roles` says of each batch which roles may say all of it; `lanes` and what a device remembers of heads name their batch by its
-- place; entries stand in the order of the lanes, headers, bodies and salts a line each, which none of them holds. What each entry has in
-- common is said once: the caller puts receipts together.
create function frond.append_plainly(tokens text[], people uuid[], sent_ats timestamptz[], epochs text[], roles text[],
  lane_batches integer[], lane_streams text[], lane_sizes integer[], head_batches integer[], head_streams text[], head_seqs bigint[], head_hashes text[],
  ids uuid[], kinds text[], versions integer[], ats timestamptz[], all_headers text, all_bodies text, all_salts text) returns json
language plpgsql security invoker set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  batches constant integer := cardinality(tokens);
  lanes constant integer := cardinality(lane_batches);
  headers constant text[] := string_to_array(all_headers, E'\n');
  bodies constant text[] := string_to_array(all_bodies, E'\n');
  salts constant text[] := string_to_array(all_salts, E'\n');
  stood record;
  devices text[];
  acting text[];
  lane_people uuid[];
  lane_firsts integer[];
  firsts integer[];
  head_people uuid[];
  facts text[];
  taken record;
  moment timestamptz;
  instant text;
  offs bigint[];
  fits boolean[];
  seqs bigint[];
  heads text[];
  digests text[];
  hashes text[];
  first integer := 1;
  batch integer;
  seq bigint;
  digest text;
  hash text;
  before text;
  after text;
  left_at timestamptz;
begin
  stood := signin.stand_together(tokens);
  devices := stood.devices;
  acting := stood.roles;
  for lane in 1..lanes loop
    batch := lane_batches[lane];
    if devices[batch] is null or stood.people[batch] <> people[batch] or not acting[batch] = any (string_to_array(roles[batch], ' '))
       or not lane_streams[lane] = any (string_to_array(stood.streams[batch], ' ')) then
      return null;
    end if;
    lane_people[lane] := people[batch];
    lane_firsts[lane] := first;
    if firsts[batch] is null then
      firsts[batch] := first;
      facts[batch] := lane_streams[lane];
    else
      facts[batch] := concat(facts[batch], ', ', lane_streams[lane]);
    end if;
    first := first + lane_sizes[lane];
    firsts[batch + 1] := null;
  end loop;
  firsts[batches + 1] := first;
  for nth in 1..cardinality(head_batches) loop
    head_people[nth] := people[head_batches[nth]];
  end loop;
  taken := frond.take_lanes(lane_people, lane_streams, people, coalesce(head_people, '{}'), head_streams, head_seqs, head_hashes);
  if taken.seqs is null or cardinality(taken.seqs) <> lanes then
    return null;
  end if;
  moment := date_trunc('milliseconds', clock_timestamp());
  instant := frond.instant(moment);
  for place in 1..batches loop
    offs[place] := round(extract(epoch from sent_ats[place] - moment) * 1000);
    fits[place] := coalesce(epochs[place] = stood.epoch, true);
    facts[place] := concat(facts[place], ': ', firsts[place + 1] - firsts[place], ' accepted, 0 refused');
  end loop;
  if taken.unfit is not null then
    foreach batch in array taken.unfit loop
      fits[head_batches[batch]] := false;
    end loop;
  end if;
  for lane in 1..lanes loop
    batch := lane_batches[lane];
    -- What `frond.receipt_text` says, but for the place.
    before := concat(people[batch], E'\n\n', devices[batch], E'\n', acting[batch], E'\n', lane_streams[lane], E'\n');
    after := concat(E'\n', instant, E'\n', offs[batch]);
    seq := taken.seqs[lane];
    hash := taken.hashes[lane];
    for place in lane_firsts[lane]..lane_firsts[lane] + lane_sizes[lane] - 1 loop
      seq := seq + 1;
      digest := frond.digest(salts[place], bodies[place]);
      hash := frond.chained(hash, headers[place], digest, concat(before, seq, after));
      digests[place] := digest;
      hashes[place] := hash;
    end loop;
    seqs[lane] := seq;
    heads[lane] := hash;
  end loop;
  begin
    insert into frond.entry (person, stream, seq, id, kind, version, at, header, body, salt, digest, author, role, received_at, clock_off, hash)
      select lane_people[l], lane_streams[l], seqs[l] - lane_sizes[l] + 1 + i - lane_firsts[l], ids[i], kinds[i], versions[i], ats[i], headers[i], bodies[i], salts[i],
             digests[i], devices[lane_batches[l]], acting[lane_batches[l]], moment, offs[lane_batches[l]], hashes[i]
        from generate_series(1, lanes) l cross join lateral generate_series(lane_firsts[l], lane_firsts[l] + lane_sizes[l] - 1) i;
  exception when unique_violation then
    -- An id that is there already: looked for in advance it would be looked for twice.
    return null;
  end;
  left_at := frond.leave_lanes(lane_people, lane_streams, seqs, heads, people, devices, facts);
  return json_build_object('epoch', stood.epoch, 'fits', fits, 'serverTime', instant, 'authors', devices, 'roles', acting, 'clockOffs', offs, 'seqs', seqs,
    'digests', array_to_string(digests, ''), 'hashes', array_to_string(hashes, ''));
end
$$;
