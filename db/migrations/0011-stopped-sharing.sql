-- Sharing that has stopped: a team keeps reading what was there and what it wrote itself, and nothing that is written later.
-- Beside it: care and audit of other teams are not a team's to read, and what a team corrects must be here already.

alter table frond.access_grant add column stopped_at timestamptz;
alter table frond.access_grant add constraint only_the_teams_own_is_left check (stopped_at is null or stream in ('clinical', 'team'));
grant update (stopped_at) on frond.access_grant to frond_app;

-- Whether what was received then, and written in that team or by the person's side, is left to one of the actor's teams after a stop.
create function frond.is_left(whose uuid, which text, written_in uuid, received timestamptz) returns boolean language sql stable
  return exists (select from frond.access_grant g
    where g.person = whose and g.stream = which and g.team = any (frond.my_teams()) and g.revoked_at is null
      and (g.until is null or g.until > now()) and g.stopped_at is not null and (g.team = written_in or received < g.stopped_at));

-- The streams of a person that are left to the actor's teams and that none of them is given whole.
create function frond.stopped_streams(whose uuid) returns table (stream text) language sql stable
begin atomic
  select g.stream::text from frond.access_grant g
   where g.person = whose and g.team = any (frond.my_teams()) and g.revoked_at is null and (g.until is null or g.until > now())
   group by g.stream having bool_and(g.stopped_at is not null);
end;

drop policy entry_of_team on frond.entry;
create policy entry_of_team on frond.entry for select to frond_app using (
  (select frond.my_door()) = 'account' and ((person, stream::text) in (
    select g.person, g.stream::text from frond.access_grant g
     where g.team = any (frond.my_teams()) and g.revoked_at is null and (g.until is null or g.until > now()) and g.stopped_at is null)
  or ((person, stream::text) in (
    select g.person, g.stream::text from frond.access_grant g
     where g.team = any (frond.my_teams()) and g.revoked_at is null and (g.until is null or g.until > now()) and g.stopped_at is not null)
    and frond.is_left(person, stream, team, received_at))));

drop policy file_of_team on frond.file;
create policy file_of_team on frond.file for select to frond_app using (
  (select frond.my_door()) = 'account' and ((person, stream::text) in (
    select g.person, g.stream::text from frond.access_grant g
     where g.team = any (frond.my_teams()) and g.revoked_at is null and (g.until is null or g.until > now()) and g.stopped_at is null)
  or frond.is_left(person, stream, null, case when author = frond.me() then '-infinity' else received_at end)));

-- A summary is folded from a whole stream, so only who is given the whole stream reads it.
drop policy panel_summary_of_team on frond.panel_summary;
create policy panel_summary_of_team on frond.panel_summary to frond_app using (
  (select frond.my_door()) = 'account' and (person, stream::text) in (
    select g.person, g.stream::text from frond.access_grant g
     where g.team = any (frond.my_teams()) and g.revoked_at is null and (g.until is null or g.until > now()) and g.stopped_at is null));

-- Who looked later, and that somebody wrote later, is not a stopped team's to know.
drop policy audit_of_team on frond.audit;
create policy audit_of_team on frond.audit for select to frond_app using (
  (select frond.my_door()) = 'account' and (person in (
    select g.person from frond.access_grant g
     where g.team = any (frond.my_teams()) and g.revoked_at is null and (g.until is null or g.until > now()) and g.stopped_at is null)
  or frond.is_left(person, 'clinical', team, at) or (who = (select frond.me()) and frond.is_left(person, 'clinical', null, '-infinity'))));

-- Where care by a team stands is between the person and that team.
drop policy care_of_team on frond.care;
create policy care_of_team on frond.care for select to frond_app
  using ((select frond.my_door()) = 'account' and team = any ((select frond.my_teams())::uuid[]));

create index entry_redacted on frond.entry (person) where redacted_at is not null;

-- Appends a batch. Each entry is judged on its own, in order: accepted, known (the same id and content), or refused by a code.
-- `rules` says of each kind its stream, who may write it, and which authority a member needs; the shapes were judged before.
-- `wanted` are the streams of those kinds. Heads are locked in one order, so that two appends never wait for each other.
-- Few statements and small answers: what each accepted entry has in common is said once, and the caller puts receipts together.
create or replace function frond.append(which_door text, token text, whose uuid, sent_at timestamptz, known_epoch text, known_heads jsonb,
  rules jsonb, wanted text[], ids uuid[], said jsonb) returns jsonb
language plpgsql security invoker set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  actor jsonb := signin.enter(which_door, token);
  epoch text := actor ->> 'epoch';
  reads text[];
  writes text[];
  acting_role text;
  acting_team uuid;
  acting_authorities text[];
  me text;
  my_side text;
  fitting boolean;
  streams text[];
  seqs bigint[];
  hashes text[];
  repeated boolean := true;
  known jsonb;
  item record;
  rule jsonb;
  stream text;
  place integer;
  seq bigint;
  hash text;
  code text;
  digest text;
  moment timestamptz;
  off bigint;
  answers jsonb[] := '{}';
  fresh frond.entry[] := '{}';
  accepted integer := 0;
  refused integer := 0;
begin
  if actor is null then
    return '{"problem": "session.ended"}';
  end if;
  if which_door = 'device' then
    my_side := 'person';
    if frond.my_person() = whose then
      acting_role := frond.my_role();
      reads := frond.my_streams();
      writes := reads;
    end if;
  else
    my_side := 'team';
    select s.acting_role, s.acting_team, s.acting_authorities, s.writes, s.reads
      into acting_role, acting_team, acting_authorities, writes, reads from frond.stand(actor, whose) s;
  end if;
  if reads is null then
    perform frond.note(whose, 'append.refused', 'person.not-shared');
    return '{"problem": "person.not-shared"}';
  end if;
  me := frond.me();
  if not wanted <@ writes then
    wanted := array(select w from unnest(wanted) w where w = any (writes));
  end if;
  -- One stream is the rule, and needs no gathering.
  if cardinality(wanted) = 1 then
    select array[h.seq], array[h.hash], exists (select from frond.entry e where e.person = whose and e.id = any (ids))
      into seqs, hashes, repeated from frond.head h where h.person = whose and h.stream = wanted[1] for update;
    streams := case when found then wanted end;
  end if;
  for attempt in 1..3 loop
    exit when coalesce(cardinality(streams), 0) = cardinality(wanted);
    insert into frond.head (person, stream) select whose, w from unnest(wanted) w where attempt > 1 order by w on conflict do nothing;
    select array_agg(h.stream), array_agg(h.seq), array_agg(h.hash) into streams, seqs, hashes from (
      select head.stream, head.seq, head.hash from frond.head where head.person = whose and head.stream = any (wanted)
       order by head.stream for update) h;
  end loop;
  moment := date_trunc('milliseconds', clock_timestamp());
  off := round(extract(epoch from sent_at - moment) * 1000);
  fitting := frond.fits(whose, epoch, known_epoch, known_heads, reads);
  if repeated is not false then
    select jsonb_object_agg(e.id, jsonb_build_object('header', e.header, 'digest', e.digest, 'receipt', frond.receipt(e))) into known
      from frond.entry e where e.person = whose and e.id = any (ids);
  end if;

  for item in
    select * from jsonb_to_recordset(said) as t(id uuid, kind text, version integer, at timestamptz, header text, body text, salt text,
                                                replaces uuid[], "onBehalf" boolean)
  loop
    rule := rules -> item.kind;
    stream := rule ->> 'stream';
    digest := frond.digest(item.salt, item.body);
    code := null;
    if known ? item.id::text then
      if known -> item.id::text ->> 'header' = item.header and known -> item.id::text ->> 'digest' = digest then
        answers := answers || jsonb_build_object('known', known -> item.id::text -> 'receipt');
        continue;
      end if;
      code := 'entry.id-reused';
    elsif not stream = any (writes) then
      code := 'stream.not-shared';
    elsif not rule -> 'writers' ? acting_role then
      code := 'entry.role-may-not';
    elsif my_side = 'team' and rule ? 'authority' and not (rule ->> 'authority') = any (acting_authorities) then
      code := 'entry.role-may-not';
    elsif acting_role in ('carer', 'guardian') and item."onBehalf" is not true then
      code := 'entry.on-behalf-missing';
    elsif cardinality(item.replaces) > 0 then
      -- What the team corrects must be here already, or it could be somebody else's that has yet to arrive.
      select case when bool_or(t.side <> my_side) then 'entry.not-yours' when bool_or(t.stream <> (rule ->> 'stream')) then 'entry.other-stream'
                  when my_side = 'team' and not item.replaces <@ coalesce(array_agg(t.id), '{}') then 'entry.target-unknown' end
        into code from (select s.id, s.stream, s.side from signin.sides(whose, item.replaces) s
                        union all select f.id, f.stream::text, my_side from unnest(fresh) f where f.id = any (item.replaces)) t;
    end if;
    if code is not null then
      refused := refused + 1;
      answers := answers || to_jsonb(code);
      continue;
    end if;
    place := array_position(streams, stream);
    seq := seqs[place] + 1;
    hash := frond.chained(hashes[place], item.header, digest,
      frond.receipt_text(whose, acting_team, me, acting_role, stream, seq, moment, off));
    seqs[place] := seq;
    hashes[place] := hash;
    accepted := accepted + 1;
    -- In the order of the table; all go in at once below.
    fresh := array_append(fresh, row(whose, stream, seq, item.id, item.kind, item.version, item.at, item.header, item.body, item.salt, null,
                                     digest, acting_team, me, acting_role, moment, off, hash)::frond.entry);
    answers := answers || jsonb_build_array(seq, digest, hash);
  end loop;

  if accepted > 0 then
    insert into frond.entry select f.* from unnest(fresh) f;
    for place in 1..cardinality(streams) loop
      update frond.head h set seq = seqs[place], hash = hashes[place] where h.person = whose and h.stream = streams[place];
    end loop;
  end if;
  if accepted + refused > 0 then
    perform frond.note(whose, case when accepted > 0 then 'append' else 'append.refused' end,
                       concat(array_to_string(wanted, ', '), ': ', accepted, ' accepted, ', refused, ' refused'));
  end if;
  return jsonb_build_object('epoch', epoch, 'fits', fitting, 'serverTime', frond.instant(moment), 'author', me, 'role', acting_role,
    'team', acting_team, 'clockOff', off, 'answers', answers);
end
$$;

drop function frond.read(text, text, uuid, text, jsonb, text, integer, integer);
-- Reads a page as the text that is sent, built here: at most so many entries and about so many bytes, ordered by stream and seq.
create function frond.read(which_door text, token text, whose uuid, known_epoch text, cursors jsonb, purpose text,
  most_entries integer, most_bytes integer, known_redacted integer) returns text
language plpgsql security invoker set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  in_order constant text[] := array['diary', 'body', 'medicines', 'mental-health', 'clinical', 'team'];
  actor jsonb;
  stance record;
  epoch text;
  streams text[];
  one record;
  room integer := most_entries;
  room_bytes bigint := most_bytes;
  n bigint;
  bytes bigint;
  before text;
  taken text;
  more boolean := false;
  stopped json;
  redacted json;
begin
  actor := signin.enter(which_door, token);
  if actor is null then
    return '{"problem": "session.ended"}';
  end if;
  stance := frond.stand(actor, whose);
  if stance.reads is null then
    perform frond.note(whose, 'read.refused', 'person.not-shared');
    return '{"problem": "person.not-shared"}';
  end if;
  streams := array(select r from unnest(stance.reads) r order by array_position(in_order, r));
  epoch := actor ->> 'epoch';
  if not frond.fits(whose, epoch, known_epoch, cursors, streams) then
    return concat('{"epoch":', to_json(epoch), ',"fits":false,"streams":', to_json(streams), ',"entries":[],"more":false}');
  end if;
  -- Once per opening: whoever opens says what for; the polls that follow do not. A person's own device is not recorded.
  -- Reading from its beginning a stream that holds something is an opening too, whether or not anybody says what for.
  if which_door = 'account' and (purpose is not null or exists (
       select from frond.head h where h.person = whose and h.stream = any (streams) and h.seq > 0
          and coalesce((cursors -> h.stream ->> 'seq')::bigint, 0) = 0
          -- What is new in a stream that was empty belongs to the opening that was recorded.
          and not exists (select from frond.audit a where a.person = whose and a.who = frond.me() and a.act = 'read'
                            and a.facts not like 'panel:%' and a.at > now() - interval '12 hours'))) then
    perform frond.note(whose, 'read', concat(coalesce(purpose, 'not said'), ': ', array_to_string(streams, ', ')));
  end if;
  if which_door = 'account' then
    select to_json(array_agg(s.stream)) into stopped from frond.stopped_streams(whose) s;
  end if;
  -- Redactions are few: whoever knows of another number is told them all, also those that lie before its cursor.
  if known_redacted is not null then
    select to_json(coalesce(array_agg(e.id order by e.id), '{}')) into redacted from frond.entry e
     where e.person = whose and e.stream = any (streams) and e.redacted_at is not null having count(*) <> known_redacted;
  end if;
  before := '"receipt":{"person":"' || whose || '",';
  for one in
    select h.stream, coalesce((cursors -> h.stream ->> 'seq')::bigint, 0) as after from frond.head h
     where h.person = whose and h.stream = any (streams) and h.seq > coalesce((cursors -> h.stream ->> 'seq')::bigint, 0)
     order by array_position(in_order, h.stream)
  loop
    select count(*), sum(w.weight) into n, bytes from (
      select 440 + octet_length(e.header) + coalesce(octet_length(e.body), 0) as weight from frond.entry e
       where e.person = whose and e.stream = one.stream and e.seq > one.after order by e.seq limit room + 1) w;
    if n > room or bytes > room_bytes then
      more := true;
      select count(*) into n from (
        select row_number() over rising as place, sum(440 + octet_length(e.header) + coalesce(octet_length(e.body), 0)) over rising as upto
          from frond.entry e where e.person = whose and e.stream = one.stream and e.seq > one.after
        window rising as (order by e.seq) limit room) w where w.upto <= room_bytes or (w.place = 1 and taken is null);
      exit when n = 0;
    end if;
    -- Plain concatenation in the order of the index: no sort, no window, no copy.
    select concat_ws(',', taken, string_agg(l.line, ',')) into taken from (
      select '{"say":'
             || case when e.body is not null then '{"body":' || e.body || ',"salt":"' || e.salt || '"},'
                     when e.redacted_at is not null then '"redacted",' else '"withdrawn",' end
             || before || coalesce('"team":"' || e.team || '",', '') || '"author":' || to_json(e.author) || ',"role":"' || e.role
             || '","category":"' || e.stream || '","seq":' || e.seq
             || ',"receivedAt":"' || to_char(e.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","clockOff":' || e.clock_off
             || ',"digest":"' || e.digest || '","hash":"' || e.hash || '"},' || right(e.header, -1) as line
        from frond.entry e where e.person = whose and e.stream = one.stream and e.seq > one.after order by e.seq limit n) l;
    exit when more;
    room := room - n;
    room_bytes := room_bytes - bytes;
  end loop;
  return concat('{"epoch":', to_json(epoch), ',"fits":true,"streams":', to_json(streams), ',"entries":[', taken, '],"more":', to_json(more),
    ',"stopped":' || stopped, ',"redacted":' || redacted, '}');
end
$$;
