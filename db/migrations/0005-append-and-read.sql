-- Appending and reading, each in one round trip: session, judgement, heads, chain, entries and audit in one function.

-- Where an actor stands with a person: the role and team they act in, and the streams they may write and read.
create function frond.stand(actor jsonb, whose uuid, out acting_role text, out acting_team uuid, out acting_authorities text[],
  out writes text[], out reads text[])
language plpgsql stable security invoker as $$
declare
  mine jsonb;
begin
  if actor ->> 'door' = 'device' then
    if frond.my_person() = whose then
      acting_role := frond.my_role();
      reads := frond.my_streams();
      writes := reads;
    end if;
    return;
  end if;
  -- A member of several teams acts for the one with which most is shared.
  select g.team, array_agg(distinct g.stream::text) into acting_team, writes from frond.access_grant g
   where g.person = whose and g.team = any (frond.my_teams()) and g.revoked_at is null and (g.until is null or g.until > now())
   group by g.team order by count(*) desc, g.team limit 1;
  if acting_team is null then
    return;
  end if;
  select array_agg(distinct g.stream::text) into reads from frond.access_grant g
   where g.person = whose and g.team = any (frond.my_teams()) and g.revoked_at is null and (g.until is null or g.until > now());
  select place into mine from jsonb_array_elements(actor -> 'teams') place where (place ->> 'team')::uuid = acting_team;
  acting_role := mine ->> 'role';
  acting_authorities := array(select jsonb_array_elements_text(mine -> 'authorities'));
  perform set_config('frond.team', acting_team::text, true);
  perform set_config('frond.role', acting_role, true);
end
$$;

create function frond.receipt(e frond.entry) returns jsonb language sql stable
  return jsonb_strip_nulls(jsonb_build_object('person', e.person, 'team', e.team, 'author', e.author, 'role', e.role, 'category', e.stream,
    'seq', e.seq, 'receivedAt', frond.instant(e.received_at), 'clockOff', e.clock_off, 'digest', e.digest, 'hash', e.hash));

-- Whether what a device remembers of this server is still so: the epoch, and the head it saw in each stream.
create function frond.fits(whose uuid, epoch text, known_epoch text, known_heads jsonb, streams text[]) returns boolean
language plpgsql stable security invoker as $$
begin
  if known_epoch <> epoch then
    return false;
  elsif known_heads = '{}' then
    return true;
  end if;
  -- One look by the whole key for each stream. As a join the comparisons would come after the policies, and read the stream to its end.
  return not exists (
    select from jsonb_each(known_heads) k
     where k.key = any (streams) and (k.value ->> 'seq')::bigint > 0 and k.value ->> 'hash' is distinct from (
       select e.hash from frond.entry e where e.person = whose and e.stream = k.key and e.seq = (k.value ->> 'seq')::bigint));
end
$$;

-- Appends a batch. Each entry is judged on its own, in order: accepted, known (the same id and content), or refused by a code.
-- `rules` says of each kind its stream, who may write it, and which authority a member needs; the shapes were judged before.
-- `wanted` are the streams of those kinds. Heads are locked in one order, so that two appends never wait for each other.
-- Few statements and small answers: what each accepted entry has in common is said once, and the caller puts receipts together.
create function frond.append(which_door text, token text, whose uuid, sent_at timestamptz, known_epoch text, known_heads jsonb,
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
      select case when bool_or(s.side <> my_side) then 'entry.not-yours' when bool_or(s.stream <> (rule ->> 'stream')) then 'entry.other-stream' end
        into code from signin.sides(whose, item.replaces) s;
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

-- Reads a page as the text that is sent, built here: at most so many entries and about so many bytes, ordered by stream and seq.
create function frond.read(which_door text, token text, whose uuid, known_epoch text, cursors jsonb, purpose text,
  most_entries integer, most_bytes integer) returns text
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
  return concat('{"epoch":', to_json(epoch), ',"fits":true,"streams":', to_json(streams), ',"entries":[', taken, '],"more":', to_json(more), '}');
end
$$;

-- Removes what one entry says and keeps that it was said: header, digest and chain stay.
create function frond.redact(whose uuid, which uuid, why text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update frond.entry e set body = null, salt = null, redacted_at = now()
   where e.person = whose and e.id = which and e.redacted_at is null and e.body is not null;
  if not found then
    return false;
  end if;
  insert into frond.erasure (person, entry, what, by) values (whose, which, 'entry', coalesce(frond.me(), 'operator'));
  perform frond.note(whose, 'redact', concat(which, E'\n', why));
  return true;
end
$$;

-- Removes a person's whole log and audit, and remembers that it must stay removed.
create function frond.erase(whose uuid) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  gone bigint;
begin
  perform from frond.head h where h.person = whose order by h.stream for update;
  delete from frond.entry e where e.person = whose;
  get diagnostics gone = row_count;
  delete from frond.audit a where a.person = whose;
  delete from frond.head h where h.person = whose;
  insert into frond.erasure (person, what, by) values (whose, 'log', coalesce(frond.me(), 'operator'));
  return gone;
end
$$;

-- A new epoch, after every restore: devices then look again at what they hold.
create function frond.renew_epoch() returns text language sql volatile set search_path = pg_catalog, pg_temp as $$
  update frond.setting set value = gen_random_uuid()::text where name = 'epoch' returning value;
$$;

revoke all on function frond.redact(uuid, uuid, text), frond.erase(uuid), frond.renew_epoch() from public;
grant create on schema frond to frond_keeper;
alter function frond.redact(uuid, uuid, text) owner to frond_keeper;
alter function frond.erase(uuid) owner to frond_keeper;
revoke create on schema frond from frond_keeper;

-- Counts an attempt and says whether it is still allowed; counted in the database, so that every process counts the same.
create function frond.allowed(what text, most integer, within interval) returns boolean
language plpgsql security invoker set search_path = pg_catalog, pg_temp as $$
declare
  so_far integer;
begin
  insert into frond.rate as r (key, began_at, count) values (sha256(convert_to(what, 'UTF8')), now(), 1)
    on conflict (key) do update set
      count = case when r.began_at < now() - within then 1 else r.count + 1 end,
      began_at = case when r.began_at < now() - within then now() else r.began_at end
    returning r.count into so_far;
  -- Now and then, what is long over is swept away.
  if random() < 0.01 then
    delete from frond.rate r where r.began_at < now() - interval '1 day';
  end if;
  return so_far <= most;
end
$$;
