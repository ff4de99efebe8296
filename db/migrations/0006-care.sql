-- Where care by a team stands, what else the clinic writes of who somebody is, and how it is safe to reach them.

alter table frond.identity
  add column sex text check (sex in ('female', 'male', 'intersex')),
  -- A made-up person for showing and trying; marked wherever they are named.
  add column sample boolean not null default false;
grant update (sex) on frond.identity to frond_app;

-- Each act stands; the last one says how it is. From the day it is not ongoing, nobody at the team reads.
create table frond.care (
  person uuid not null references frond.person (id),
  id uuid not null default gen_random_uuid(),
  team uuid not null references frond.team (id),
  state text not null check (state in ('ongoing', 'on-hold', 'ended', 'handed-over')),
  since date not null,
  handed_to text check (length(handed_to) between 1 and 200),
  written_by text not null,
  written_at timestamptz not null default now(),
  primary key (person, id)
);
create index care_of_team on frond.care (person, team, written_at);

-- How it is safe to reach somebody, in their own words.
create table frond.reach (
  person uuid primary key references frond.person (id),
  said text not null check (length(said) <= 500),
  written_at timestamptz not null default now()
);

alter table frond.care enable row level security;
alter table frond.reach enable row level security;
grant select, insert on frond.care to frond_app;
grant select, insert, update (said, written_at) on frond.reach to frond_app;

create policy care_own on frond.care for select to frond_app using (person = (select frond.my_person()));
create policy care_of_team on frond.care for select to frond_app
  using ((select frond.my_door()) = 'account' and person in (select p.id from frond.person p));
create policy care_said on frond.care for insert to frond_app with check (
  (select frond.my_door()) = 'account' and team = any ((select frond.my_teams())::uuid[])
  and written_by = (select frond.me()) and person in (select p.id from frond.person p));

create policy reach_own on frond.reach to frond_app using (
  person = (select frond.my_person()) and (select frond.my_door()) = 'device' and (select frond.my_role()) in ('person', 'guardian'));
create policy reach_of_team on frond.reach for select to frond_app
  using ((select frond.my_door()) = 'account' and person in (select p.id from frond.person p));

-- A device that accepts again with the same key, because the first answer was lost on the way, is the same device.
create function signin.accepted_before(code_hash bytea, key text) returns table (person uuid, device uuid, role text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.person, d.id, d.role::text
    from frond.invitation i join frond.device d on d.person = i.person and d.public_key = key and d.role = i.role
   where i.hash = code_hash and i.used_at is not null and d.removed_at is null;
$$;
alter function signin.accepted_before(bytea, text) owner to frond_signin;
revoke all on function signin.accepted_before(bytea, text) from public;
grant execute on function signin.accepted_before(bytea, text) to frond_app;
