-- The record: streams of entries, each with its head; the chain that shows tampering; the audit, chained per person.

-- A domain and not a check of the table, which would be read and judged again at every append.
create domain frond.chained as text check (value in ('diary', 'body', 'medicines', 'mental-health', 'clinical', 'team', 'audit'));

create table frond.head (
  person uuid not null references frond.person (id),
  stream frond.chained not null,
  seq bigint not null default 0,
  hash text not null default repeat('0', 64),
  primary key (person, stream)
);

create table frond.entry (
  person uuid not null,
  stream frond.stream not null,
  seq bigint not null,
  id uuid not null,
  kind text not null,
  version integer not null,
  at timestamptz not null,
  -- What the writer made, as canonical text, never changed.
  header text not null,
  -- Null when withdrawn, and when redacted.
  body text,
  salt text,
  redacted_at timestamptz,
  digest text not null,
  team uuid,
  author text not null,
  role frond.role not null,
  received_at timestamptz not null,
  clock_off bigint not null,
  hash text not null,
  primary key (person, stream, seq),
  unique (person, id)
);

create table frond.audit (
  person uuid not null,
  seq bigint not null,
  at timestamptz not null,
  door text not null,
  who text not null,
  team uuid,
  role text,
  act text not null,
  facts text not null,
  hash text not null,
  primary key (person, seq)
);

alter table frond.head enable row level security;
alter table frond.entry enable row level security;
alter table frond.audit enable row level security;

grant select, insert, update (seq, hash) on frond.head to frond_app;
grant select, insert on frond.entry to frond_app;
grant select on frond.audit to frond_app;

-- A device writes and reads the streams it was given; a member those shared with one of their teams now.
create policy entry_of_device on frond.entry for select to frond_app using (
  (select frond.my_door()) = 'device' and person = (select frond.my_person()) and stream = any ((select frond.my_streams())::text[]));
create policy entry_of_team on frond.entry for select to frond_app using (
  (select frond.my_door()) = 'account' and (person, stream::text) in (
    select g.person, g.stream::text from frond.access_grant g
     where g.team = any (frond.my_teams()) and g.revoked_at is null and (g.until is null or g.until > now())));
-- Whether the actor reaches a stream of a person now; for a member, when asked so, in the name of one team. Policies of tables
-- that are touched a few rows at a time ask this; a scan asks the sub-selects above, once.
create function frond.reaches(whose uuid, which text, in_team uuid default null) returns boolean
language plpgsql stable as $$
begin
  if frond.my_door() = 'device' then
    return frond.my_person() = whose and which = any (frond.my_streams());
  elsif frond.my_door() = 'account' then
    return exists (select from frond.access_grant g where g.person = whose and g.stream = which and g.team = any (frond.my_teams())
      and (in_team is null or g.team = in_team) and g.revoked_at is null and (g.until is null or g.until > now()));
  end if;
  return false;
end
$$;

create policy entry_appended on frond.entry for insert to frond_app with check (
  author = frond.me()
  and case frond.my_door() when 'device' then role = frond.my_role() and team is null
        else role not in ('person', 'carer', 'guardian') and team is not null end
  and frond.reaches(person, stream, team));
create policy head_reached on frond.head to frond_app using (frond.reaches(person, stream));

-- Who looked: for the person and their guardian, and for members who may know of the person.
create policy audit_own on frond.audit for select to frond_app using (
  person = (select frond.my_person()) and (select frond.my_role()) in ('person', 'guardian') and (select frond.my_door()) = 'device');
create policy audit_of_team on frond.audit for select to frond_app using (
  (select frond.my_door()) = 'account' and person in (
    select g.person from frond.access_grant g
     where g.team = any (frond.my_teams()) and g.revoked_at is null and (g.until is null or g.until > now())));

-- The keeper: a role that nobody logs in as. What must be done for somebody who may not do it themselves is done by a
-- few narrow functions that belong to it.
grant select, insert, update (seq, hash) on frond.head to frond_keeper;
grant delete on frond.head to frond_keeper;
grant insert, select, delete on frond.audit to frond_keeper;
grant select, delete, update (body, salt, redacted_at) on frond.entry to frond_keeper;
grant insert, select on frond.erasure to frond_keeper;
grant select on frond.person to frond_keeper;
create policy head_keeper on frond.head to frond_keeper using (true);
create policy audit_keeper on frond.audit to frond_keeper using (true);
create policy entry_keeper on frond.entry to frond_keeper using (true);
create policy erasure_keeper on frond.erasure to frond_keeper using (true);
create policy person_keeper on frond.person to frond_keeper using (true);

-- The instant of a moment as the record writes it.
create function frond.instant(moment timestamptz) returns text language sql stable parallel safe
  return to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

create function frond.digest(salt text, body text) returns text language sql stable parallel safe
  return encode(sha256(convert_to(case when body is null then 'withdrawn' else salt || E'\n' || body end, 'UTF8')), 'hex');

create function frond.receipt_text(person uuid, team uuid, author text, role text, stream text, seq bigint, received_at timestamptz, clock_off bigint)
  returns text language sql stable parallel safe
  return concat(person, E'\n', team, E'\n', author, E'\n', role, E'\n', stream, E'\n', seq, E'\n',
                to_char(received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), E'\n', clock_off);

-- The hash of an entry on top of the one before it; log/chain.ts says the same, and a test keeps the two equal.
create function frond.chained(previous text, header text, digest text, receipt text) returns text language sql stable parallel safe
  return encode(sha256(decode(previous, 'hex') || sha256(convert_to(header, 'UTF8')) || decode(digest, 'hex')
                       || sha256(convert_to(receipt, 'UTF8'))), 'hex');

-- A line of the audit as the text that is hashed.
create function frond.audit_text(whose uuid, seq bigint, moment timestamptz, door text, who text, team text, role text, act text, facts text)
  returns text language sql stable parallel safe
  return concat(whose, E'\n', seq, E'\n', to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), E'\n', door, E'\n', who, E'\n',
                team, E'\n', role, E'\n', act, E'\n', facts);

-- Adds one line to a person's audit. Whoever calls is the actor; nobody can write another line than this.
create function frond.note(whose uuid, act text, facts text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  moment timestamptz;
  door text := coalesce(frond.my_door(), 'nobody');
  who text := coalesce(frond.me(), '');
  team text := nullif(current_setting('frond.team', true), '');
  role text := frond.my_role();
begin
  for attempt in 1..2 loop
    moment := date_trunc('milliseconds', clock_timestamp());
    with grown as (
      update frond.head h set seq = h.seq + 1,
          hash = encode(sha256(decode(h.hash, 'hex') || sha256(convert_to(
            frond.audit_text(whose, h.seq + 1, moment, door, who, team, role, act, facts), 'UTF8'))), 'hex')
       where h.person = whose and h.stream = 'audit' returning h.seq, h.hash)
    insert into frond.audit (person, seq, at, door, who, team, role, act, facts, hash)
      select whose, g.seq, moment, door, who, team::uuid, role, act, facts, g.hash from grown g;
    exit when found or not exists (select from frond.person p where p.id = whose);
    insert into frond.head (person, stream) values (whose, 'audit') on conflict do nothing;
  end loop;
end
$$;
