-- What several devices send at the same moment is appended in one transaction: one look at the sessions, one lock of the heads, one
-- insert, one line of audit for each of them. It is `frond.append` for many at once, on the same policies, chain and laws;
-- what a member of a clinic appends goes on through `frond.append`.

-- Which streams of whom the devices reach that stand in this transaction, each as `person stream`; and who they are, each as
-- `person device role`. Nothing when not several devices stand in it.
create function frond.devices_reach() returns text[] language sql stable
  return case when current_setting('frond.door', true) = 'devices' then string_to_array(current_setting('frond.devices_reach', true), E'\n') end;
create function frond.devices_here() returns text[] language sql stable
  return case when current_setting('frond.door', true) = 'devices' then string_to_array(current_setting('frond.devices_here', true), E'\n') end;

-- Each of them reaches the streams it was given of its own person, and says what it writes in its own name.
create policy entry_of_devices on frond.entry for select to frond_app using (concat(person, ' ', stream) = any ((select frond.devices_reach())::text[]));
create policy entry_by_devices on frond.entry for insert to frond_app with check (team is null
  and concat(person, ' ', stream) = any ((select frond.devices_reach())::text[]) and concat(person, ' ', author, ' ', role) = any ((select frond.devices_here())::text[]));
create policy head_of_devices on frond.head to frond_app using (concat(person, ' ', stream) = any ((select frond.devices_reach())::text[]));

-- Sessions' tokens in, their devices out, with their place among the tokens; where there is none, or its device was removed, nothing.
-- From here on each of them stands for itself, and nobody else does.
create function signin.enter_devices(tokens text[]) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  here jsonb;
  names text;
  reach text;
begin
  select jsonb_agg(jsonb_build_object('place', t.place, 'me', d.id, 'person', d.person, 'role', d.role, 'streams', d.streams)),
         string_agg(concat(d.person, ' ', d.id, ' ', d.role), E'\n'),
         string_agg(concat(d.person, ' ') || array_to_string(d.streams, concat(E'\n', d.person, ' ')), E'\n') filter (where d.streams <> '{}')
    into here, names, reach
    from unnest(tokens) with ordinality t (token, place)
    join signin.device_session s on s.hash = sha256(convert_to(t.token, 'UTF8')) and s.expires_at > now()
    join frond.device d on d.person = s.person and d.id = s.device and d.removed_at is null;
  perform signin.stand_as('devices', null, null, null, null, null, null, null),
          set_config('frond.devices_here', coalesce(names, ''), true), set_config('frond.devices_reach', coalesce(reach, ''), true);
  return coalesce(here, '[]');
end
$$;
alter function signin.enter_devices(text[]) owner to frond_signin;
revoke all on function signin.enter_devices(text[]) from public;
grant execute on function signin.enter_devices(text[]) to frond_app;

-- One line in the audit of each of these people, by a device that stands in this transaction.
create function frond.note_by_devices(people uuid[], devices text[], acts text[], facts text[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  moment timestamptz := date_trunc('milliseconds', clock_timestamp());
  heads integer;
  noted integer;
begin
  for attempt in 1..2 loop
    -- Always in the same order, so that two transactions never wait for each other.
    perform from frond.head h where h.person = any (people) and h.stream = 'audit' order by h.person for update;
    get diagnostics heads = row_count;
    exit when heads = cardinality(people);
    insert into frond.head (person, stream) select p.id, 'audit' from frond.person p where p.id = any (people) order by p.id on conflict do nothing;
  end loop;
  with grown as (
    update frond.head h set seq = h.seq + 1,
        hash = encode(sha256(decode(h.hash, 'hex') || sha256(convert_to(
          frond.audit_text(l.person, h.seq + 1, moment, 'device', l.me, null, l.role, l.act, l.facts), 'UTF8'))), 'hex')
      from (select u.*, split_part(n.line, ' ', 3) as role from unnest(people, devices, acts, facts) as u (person, me, act, facts)
              join unnest(frond.devices_here()) n (line) on split_part(n.line, ' ', 2) = u.me) l
     where h.person = l.person and h.stream = 'audit'
    returning l.person, h.seq, l.me, l.role, l.act, l.facts, h.hash)
  insert into frond.audit (person, seq, at, door, who, team, role, act, facts, hash)
    select g.person, g.seq, moment, 'device', g.me, null, g.role, g.act, g.facts, g.hash from grown g;
  get diagnostics noted = row_count;
  if noted < heads then
    raise exception 'a line of the audit was not written' using errcode = 'serialization_failure';
  end if;
end
$$;
grant create on schema frond to frond_keeper;
alter function frond.note_by_devices(uuid[], text[], text[], text[]) owner to frond_keeper;
revoke create on schema frond from frond_keeper;
revoke all on function frond.note_by_devices(uuid[], text[], text[], text[]) from public;
grant execute on function frond.note_by_devices(uuid[], text[], text[], text[]) to frond_app;

-- A chain grown by many links in one go: each hash stands on the one before it, the first on the head. One link is all of
-- `frond.chained` that does not need the hash before.
create function frond.link(header text, digest text, receipt text) returns bytea language sql stable parallel safe
  return sha256(convert_to(header, 'UTF8')) || decode(digest, 'hex') || sha256(convert_to(receipt, 'UTF8'));
create function frond.linked(previous bytea, head text, link bytea) returns bytea language plpgsql immutable parallel safe as $$
begin
  return sha256(coalesce(previous, decode(head, 'hex')) || link);
end
$$;
create aggregate frond.chain (head text, link bytea) (sfunc = frond.linked, stype = bytea);

-- What one device asks to append, where it stands, and the heads of the streams it writes.
create type frond.asking as (place bigint, person uuid, sent_at timestamptz, known_epoch text, known_heads jsonb, ids uuid[],
  me text, role text, writes text[], streams text[], seqs bigint[], hashes text[]);

-- Every entry of every batch, judged as far as can be without looking at what it corrects; with the head its stream has now.
create function frond.judged(asked frond.asking[], moment timestamptz, rules jsonb, known jsonb, said json)
returns table (batch bigint, place bigint, person uuid, me text, role text, clock_off bigint, stream text, head_seq bigint, head_hash text,
  id uuid, kind text, version integer, at timestamptz, header text, body text, salt text, replaces uuid[], digest text, receipt jsonb, code text)
language sql stable
begin atomic
  select i.batch, i.place, a.person, a.me, a.role, a.clock_off, i.stream, a.seqs[array_position(a.streams, i.stream)],
         a.hashes[array_position(a.streams, i.stream)], i.id, i.kind, i.version, i.at, i.header, i.body, i.salt, i.replaces, i.digest,
         case when i.found ->> 'header' = i.header and i.found ->> 'digest' = i.digest then i.found -> 'receipt' end,
         case when i.found is not null then case when i.found ->> 'header' <> i.header or i.found ->> 'digest' <> i.digest then 'entry.id-reused' end
              when not i.stream = any (a.writes) then 'stream.not-shared'
              when not i.writers ? a.role then 'entry.role-may-not'
              when a.role in ('carer', 'guardian') and i."onBehalf" is not true then 'entry.on-behalf-missing' end
    from (select t.*, rules -> t.kind ->> 'stream' as stream, rules -> t.kind -> 'writers' as writers, frond.digest(t.salt, t.body) as digest,
                 case when known is not null then known -> concat(t.batch, ' ', t.id) end as found
            from rows from (json_to_recordset(said) as (batch bigint, id uuid, kind text, version integer, at timestamptz, header text, body text,
                                                        salt text, replaces uuid[], "onBehalf" boolean)) with ordinality
              as t (batch, id, kind, version, at, header, body, salt, replaces, "onBehalf", place)) i
    join (select e.*, round(extract(epoch from e.sent_at - moment) * 1000)::bigint as clock_off from unnest(asked) e) a on a.place = i.batch;
end;

-- Appends what several devices sent: a batch from each, no two of them for the same person. `said` are all entries, each with the
-- place of its batch; `corrects` says whether any replaces another. Answers for each batch, in order, what `frond.append` answers.
create function frond.append_by_devices(tokens text[], batches json, rules jsonb, said json, corrects boolean) returns json
language plpgsql security invoker set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  epoch text;
  every frond.asking[];
  asked frond.asking[];
  locked bigint;
  moment timestamptz;
  known jsonb;
  unfit bigint[];
  codes jsonb := '{}';
  item record;
  wrong text;
  verdicts json;
  people uuid[];
  devices text[];
  acts text[];
  facts text[];
begin
  -- A device that asks for somebody else's record has no streams there.
  select (select s.value from frond.setting s where s.name = 'epoch'),
         array_agg(row(b.place, b.person, b."sentAt", b.epoch, b.heads, b.ids, d.me, d.role, w.writes,
                       array(select s from unnest(b.streams) s where s = any (w.writes)), null, null)::frond.asking order by b.place)
    into epoch, every
    from rows from (json_to_recordset(batches) as (person uuid, "sentAt" timestamptz, epoch text, heads jsonb, streams text[], ids uuid[]))
           with ordinality as b (person, "sentAt", epoch, heads, streams, ids, place)
    left join jsonb_to_recordset(signin.enter_devices(tokens)) as d (place bigint, me text, person uuid, role text, streams text[]) on d.place = b.place
    cross join lateral (select case when d.person = b.person then d.streams end as writes) w;
  for attempt in 1..3 loop
    select array_agg(row(a.place, a.person, a.sent_at, a.known_epoch, a.known_heads, a.ids, a.me, a.role, a.writes,
                         a.streams, h.seqs, h.hashes)::frond.asking order by a.place),
           count(*) filter (where coalesce(cardinality(h.seqs), 0) < cardinality(a.streams))
      into asked, locked
      from unnest(every) a left join (
        select l.place, array_agg(l.seq order by l.nth) as seqs, array_agg(l.hash order by l.nth) as hashes from (
          select w.place, h.* from (select e.* from unnest(every) e where e.writes is not null order by e.person) w cross join lateral (
            select array_position(w.streams, k.stream::text) as nth, k.seq, k.hash from frond.head k
             where k.person = w.person and k.stream = any (w.streams) order by k.stream for update) h) l group by l.place) h on h.place = a.place
     where a.writes is not null;
    exit when locked = 0;
    insert into frond.head (person, stream) select a.person, s from unnest(asked) a, unnest(a.streams) s order by 1, 2 on conflict do nothing;
  end loop;
  moment := date_trunc('milliseconds', clock_timestamp());
  select (select jsonb_object_agg(concat(a.place, ' ', e.id), jsonb_build_object('header', e.header, 'digest', e.digest, 'receipt', frond.receipt(e::frond.entry)))
            from unnest(asked) a cross join lateral (select k.* from frond.entry k where k.person = a.person and k.id = any (a.ids) offset 0) e),
         array(select a.place from unnest(asked) a, jsonb_each(a.known_heads) k
                where k.key = any (a.writes) and (k.value ->> 'seq')::bigint > 0 and k.value ->> 'hash' is distinct from (
                  select e.hash from frond.entry e where e.person = a.person and e.stream = k.key and e.seq = (k.value ->> 'seq')::bigint))
    into known, unfit;

  if corrects then
    for item in
      select j.* from frond.judged(asked, moment, rules, known, said) j where j.code is null and j.receipt is null and cardinality(j.replaces) > 0 order by j.place
    loop
      select case when bool_or(t.side <> 'person') then 'entry.not-yours' when bool_or(t.stream <> item.stream) then 'entry.other-stream' end into wrong
        from (select s.stream, s.side from signin.sides(item.person, item.replaces) s
              union all select j.stream, 'person' from frond.judged(asked, moment, rules, known, said) j
               where j.batch = item.batch and j.place < item.place and j.id = any (item.replaces) and j.code is null and not codes ? j.place::text) t;
      if wrong is not null then
        codes := codes || jsonb_build_object(item.place, wrong);
      end if;
    end loop;
  end if;

  with judged as materialized (
    select j.*, coalesce(j.code, codes ->> j.place::text) as refused from frond.judged(asked, moment, rules, known, said) j),
  placed as (
    select j.*, j.head_seq + row_number() over rising as seq from judged j where j.refused is null and j.receipt is null
    window rising as (partition by j.batch, j.stream order by j.place)),
  chained as materialized (
    select p.*, encode(frond.chain(p.head_hash, frond.link(p.header, p.digest,
             frond.receipt_text(p.person, null, p.me, p.role, p.stream, p.seq, moment, p.clock_off))) over rising, 'hex') as hash
      from placed p window rising as (partition by p.batch, p.stream order by p.place)),
  inserted as (
    insert into frond.entry (person, stream, seq, id, kind, version, at, header, body, salt, digest, author, role, received_at, clock_off, hash)
      select c.person, c.stream, c.seq, c.id, c.kind, c.version, c.at, c.header, c.body, c.salt, c.digest, c.me, c.role, moment, c.clock_off, c.hash
        from chained c),
  grown as (
    update frond.head h set seq = c.seq, hash = c.hash
      from (select distinct on (t.person, t.stream) t.person, t.stream, t.seq, t.hash from chained t order by t.person, t.stream, t.seq desc) c
     where h.person = c.person and h.stream = c.stream),
  answered as (
    select j.batch, count(c.place) as accepted, count(j.refused) as refused,
           json_agg(case when c.place is not null then json_build_array(c.seq, c.digest, c.hash) when j.refused is not null then to_json(j.refused)
                         else json_build_object('known', j.receipt) end order by j.place) as answers
      from judged j left join chained c on c.place = j.place group by j.batch),
  said_to as (
    select e.place, e.person, e.me,
           case when e.me is null then null when e.writes is null then 'append.refused' when a.accepted > 0 then 'append'
                when a.refused > 0 then 'append.refused' end as act,
           case when e.writes is null then 'person.not-shared'
                else concat(array_to_string(e.streams, ', '), ': ', a.accepted, ' accepted, ', a.refused, ' refused') end as facts,
           case when e.me is null then '{"problem": "session.ended"}' when e.writes is null then '{"problem": "person.not-shared"}'
                else json_build_object('epoch', epoch, 'fits', coalesce(e.known_epoch = epoch, true) and not e.place = any (unfit), 'serverTime', frond.instant(moment),
                  'author', e.me, 'role', e.role, 'team', null, 'clockOff', round(extract(epoch from e.sent_at - moment) * 1000),
                  'answers', coalesce(a.answers, '[]')) end as answer
      from unnest(every) e left join answered a on a.batch = e.place)
  select json_agg(s.answer order by s.place), array_agg(s.person order by s.place) filter (where s.act is not null),
         array_agg(s.me order by s.place) filter (where s.act is not null), array_agg(s.act order by s.place) filter (where s.act is not null),
         array_agg(s.facts order by s.place) filter (where s.act is not null)
    into verdicts, people, devices, acts, facts from said_to s;
  if people is not null then
    perform frond.note_by_devices(people, devices, acts, facts);
  end if;
  return verdicts;
end
$$;
