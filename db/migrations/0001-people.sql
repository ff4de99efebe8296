-- Who there is: people, teams, members, devices, what is shared with whom, and the rules by which each actor sees of it.
-- Every key and index begins with the person where there is one. SQL keeps to what PostgreSQL 15 has.

do $$
declare
  wanted text;
begin
  foreach wanted in array array['frond_app', 'frond_signin', 'frond_keeper'] loop
    begin
      if not exists (select from pg_roles where rolname = wanted) then
        execute format('create role %I nologin', wanted);
      end if;
    exception when duplicate_object or unique_violation then
      null; -- another database of this cluster made it at the same moment
    end;
    -- The owner logs in as these, and gives them functions. Since PostgreSQL 16 whoever makes a role may grant it, but is not yet in it.
    if not pg_has_role(current_user, wanted, case when current_setting('server_version_num')::integer < 160000 then 'member' else 'set' end) then
      execute format('grant %I to current_user', wanted);
    end if;
  end loop;
end
$$;

create schema frond;
revoke all on schema frond from public;
grant usage on schema frond to frond_app, frond_signin, frond_keeper;

-- The actor: set locally by signin.enter and its like at the beginning of a transaction, gone at its end.
-- Whoever sets nothing is nobody, and sees nothing.
create function frond.my_door() returns text language sql stable
  return nullif(current_setting('frond.door', true), '');
create function frond.me() returns text language sql stable
  return nullif(current_setting('frond.me', true), '');
create function frond.my_person() returns uuid language sql stable
  return nullif(current_setting('frond.person', true), '')::uuid;
create function frond.my_role() returns text language sql stable
  return nullif(current_setting('frond.role', true), '');
create function frond.my_streams() returns text[] language sql stable
  return nullif(current_setting('frond.streams', true), '')::text[];
create function frond.my_teams() returns uuid[] language sql stable
  return nullif(current_setting('frond.teams', true), '')::uuid[];
-- The teams in which this account holds the authority to say who belongs to them.
create function frond.my_led_teams() returns uuid[] language sql stable
  return nullif(current_setting('frond.led_teams', true), '')::uuid[];
-- The team that an invitation in hand leads to.
create function frond.my_invited_team() returns uuid language sql stable
  return nullif(current_setting('frond.invited_team', true), '')::uuid;

create domain frond.stream as text check (value in ('diary', 'body', 'medicines', 'mental-health', 'clinical', 'team'));
create domain frond.role as text check (value in (
  'person', 'carer', 'guardian',
  'doctor', 'nurse', 'physiotherapist', 'occupational-therapist', 'psychologist', 'general-practitioner', 'team-lead', 'assistant'));

create table frond.setting (
  name text primary key,
  value text not null
);
insert into frond.setting (name, value) values ('epoch', gen_random_uuid()::text);

create table frond.team (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 1 and 200),
  made_at timestamptz not null default now()
);

create table frond.member (
  team uuid not null references frond.team (id),
  account text not null,
  name text not null check (length(name) between 1 and 200),
  role frond.role not null check (role not in ('person', 'carer', 'guardian')),
  authorities text[] not null default '{}' check (authorities <@ array['examine', 'sign-diagnosis', 'agree-plan', 'prescribe', 'countersign', 'plan-toxin', 'manage-team']),
  began_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (team, account)
);
create index member_account on frond.member (account);

create table frond.person (
  id uuid primary key default gen_random_uuid(),
  opened_by uuid not null references frond.team (id),
  opened_at timestamptz not null default now()
);
create index person_opened_by on frond.person (opened_by);

create table frond.identity (
  person uuid primary key references frond.person (id),
  given_name text not null check (length(given_name) between 1 and 200),
  family_name text not null check (length(family_name) <= 200),
  date_of_birth text check (date_of_birth ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  hospital_number text check (length(hospital_number) between 1 and 100),
  changed_at timestamptz not null default now()
);

create table frond.device (
  person uuid not null references frond.person (id),
  id uuid not null default gen_random_uuid(),
  public_key text not null check (length(public_key) between 1 and 500),
  label text not null default '' check (length(label) <= 100),
  role frond.role not null check (role in ('person', 'carer', 'guardian')),
  -- The name of a carer or guardian, when they gave one.
  name text check (length(name) between 1 and 200),
  streams text[] not null default '{diary,body,medicines,mental-health,clinical,team}' check (streams <@ array['diary', 'body', 'medicines', 'mental-health', 'clinical', 'team']),
  added_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (person, id),
  unique (id)
);

-- What is shared: one person, one team, one stream. `kept_by` clinic: opened by the clinic for somebody who has no device yet.
create table frond.access_grant (
  person uuid not null references frond.person (id),
  id uuid not null default gen_random_uuid(),
  team uuid not null references frond.team (id),
  stream frond.stream not null,
  kept_by text not null check (kept_by in ('person', 'clinic')),
  given_at timestamptz not null default now(),
  until timestamptz,
  revoked_at timestamptz,
  primary key (person, id)
);
create index access_grant_team on frond.access_grant (person, team, stream) where revoked_at is null;
create index access_grant_of_team on frond.access_grant (team, person, stream) where revoked_at is null;

-- A one-time code: for a person's device, for a colleague, or for the first clinician of all. Only its hash is kept.
create table frond.invitation (
  id uuid primary key default gen_random_uuid(),
  hash bytea not null unique,
  for_whom text not null check (for_whom in ('person', 'colleague', 'first')),
  person uuid references frond.person (id),
  team uuid references frond.team (id),
  role frond.role not null,
  authorities text[] not null default '{}' check (authorities <@ array['examine', 'sign-diagnosis', 'agree-plan', 'prescribe', 'countersign', 'plan-toxin', 'manage-team']),
  -- What the clinic asks to see; the person decides.
  streams text[] not null default '{}' check (streams <@ array['diary', 'body', 'medicines', 'mental-health', 'clinical', 'team']),
  made_by text not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz,
  check ((for_whom = 'person') = (person is not null)),
  check (for_whom <> 'colleague' or team is not null),
  check ((for_whom = 'person') = (role in ('person', 'carer', 'guardian')))
);
create index invitation_person on frond.invitation (person);
create index invitation_team on frond.invitation (team);

create table frond.rate (
  key bytea not null,
  began_at timestamptz not null,
  count integer not null,
  primary key (key)
);

-- What was removed and must stay removed, also when an older backup comes back.
create table frond.erasure (
  person uuid not null,
  entry uuid,
  what text not null check (what in ('log', 'entry')),
  at timestamptz not null default now(),
  by text not null
);
create index erasure_person on frond.erasure (person, entry);

alter table frond.team enable row level security;
alter table frond.member enable row level security;
alter table frond.person enable row level security;
alter table frond.identity enable row level security;
alter table frond.device enable row level security;
alter table frond.access_grant enable row level security;
alter table frond.invitation enable row level security;
alter table frond.erasure enable row level security;

grant select on frond.setting to frond_app, frond_keeper;
grant select, insert, update on frond.rate to frond_app;
grant delete on frond.rate to frond_app;
grant select, insert, update (name) on frond.team to frond_app;
grant select, insert, update (name, role, authorities, ended_at) on frond.member to frond_app;
grant select, insert on frond.person to frond_app;
grant select, insert, update (given_name, family_name, date_of_birth, hospital_number, changed_at) on frond.identity to frond_app;
grant select, insert, update (label, removed_at) on frond.device to frond_app;
grant select, insert, update (until, revoked_at) on frond.access_grant to frond_app;
grant select, insert, update (used_at, withdrawn_at) on frond.invitation to frond_app;

-- Nobody's data: a team's name. Only members and the first clinician write it.
create policy team_seen on frond.team for select to frond_app using (true);
create policy team_founded on frond.team for insert to frond_app with check ((select frond.my_door()) = 'first');
create policy team_renamed on frond.team for update to frond_app using (id = any ((select frond.my_led_teams())::uuid[]));

-- People a member may know of: those their team opened, and those who share something with it now.
create policy person_own on frond.person for select to frond_app using (id = (select frond.my_person()));
create policy person_of_team on frond.person for select to frond_app using (
  opened_by = any ((select frond.my_teams())::uuid[])
  or id in (select g.person from frond.access_grant g where g.team = any ((select frond.my_teams())::uuid[])
            and g.revoked_at is null and (g.until is null or g.until > now())));
create policy person_opened on frond.person for insert to frond_app
  with check (opened_by = any ((select frond.my_teams())::uuid[]));

create policy identity_own on frond.identity for select to frond_app using (person = (select frond.my_person()));
create policy identity_of_team on frond.identity for select to frond_app using (person in (select p.id from frond.person p)
  and (select frond.my_teams()) is not null);
create policy identity_written on frond.identity for insert to frond_app
  with check (person in (select p.id from frond.person p where p.opened_by = any ((select frond.my_teams())::uuid[])));
create policy identity_changed on frond.identity for update to frond_app using (
  (person = (select frond.my_person()) and (select frond.my_role()) in ('person', 'guardian'))
  or person in (select p.id from frond.person p where p.opened_by = any ((select frond.my_teams())::uuid[])));

-- Members: the own one, those of the same team, and for a person those of the teams they share with or shared with.
create policy member_own on frond.member for select to frond_app
  using (team = any ((select frond.my_teams())::uuid[]) or account = (select frond.me()));
create policy member_of_my_teams on frond.member for select to frond_app
  using (team in (select g.team from frond.access_grant g where g.person = (select frond.my_person())));
create policy member_joined on frond.member for insert to frond_app with check (
  (select frond.my_door()) = 'first'
  or ((select frond.my_door()) = 'colleague' and team = (select frond.my_invited_team()) and role = (select frond.my_role()))
  or team = any ((select frond.my_led_teams())::uuid[]));
create policy member_changed on frond.member for update to frond_app using (team = any ((select frond.my_led_teams())::uuid[]));

-- Devices: the person's own, whoever writes on them; and for the team that opened the person or is shared with, to remove a lost one.
create policy device_own on frond.device for select to frond_app using (person = (select frond.my_person()));
create policy device_of_team on frond.device for select to frond_app using (person in (select p.id from frond.person p)
  and (select frond.my_teams()) is not null);
create policy device_added on frond.device for insert to frond_app with check (
  (select frond.my_door()) = 'person' and person = (select frond.my_person()) and role = (select frond.my_role()));
create policy device_changed on frond.device for update to frond_app using (
  (person = (select frond.my_person()) and ((select frond.my_role()) in ('person', 'guardian') or id::text = (select frond.me())))
  or (person in (select p.id from frond.person p) and (select frond.my_teams()) is not null));

-- Grants: the person (or guardian) gives and takes back; a team may end its own; the clinic may only open its own streams
-- on a person it opened who has no device yet.
-- Other policies look in here, so the two that read hold no sub-select: PostgreSQL would take it for a circle.
create policy grant_own on frond.access_grant for select to frond_app using (person = frond.my_person());
create policy grant_of_team on frond.access_grant for select to frond_app using (team = any (frond.my_teams()));
create policy grant_given on frond.access_grant for insert to frond_app with check (
  kept_by = 'person' and person = (select frond.my_person()) and (select frond.my_role()) in ('person', 'guardian'));
create policy grant_opened on frond.access_grant for insert to frond_app with check (
  kept_by = 'clinic' and team = any ((select frond.my_teams())::uuid[])
  and person in (select p.id from frond.person p where p.opened_by = access_grant.team)
  and not exists (select from frond.device d where d.person = access_grant.person));
create policy grant_changed on frond.access_grant for update to frond_app using (
  person = (select frond.my_person()) and (select frond.my_role()) in ('person', 'guardian'));
create policy grant_ended on frond.access_grant for update to frond_app
  using (team = any ((select frond.my_teams())::uuid[]) and revoked_at is null)
  with check (team = any ((select frond.my_teams())::uuid[]) and revoked_at is not null);

-- Invitations: seen by the team that made it, by the person it concerns, and by whoever came in with its code.
create policy invitation_of_team on frond.invitation for select to frond_app using (team = any ((select frond.my_teams())::uuid[]));
create policy invitation_own on frond.invitation for select to frond_app
  using (person = (select frond.my_person()) and (select frond.my_role()) in ('person', 'guardian'));
create policy invitation_in_hand on frond.invitation for select to frond_app using (id::text = (select frond.me())
  and (select frond.my_door()) in ('person', 'colleague', 'first'));
create policy invitation_by_team on frond.invitation for insert to frond_app with check (
  made_by = (select frond.me()) and (
    (for_whom = 'person' and team = any ((select frond.my_teams())::uuid[]) and person in (select p.id from frond.person p))
    or (for_whom = 'colleague' and team = any ((select frond.my_led_teams())::uuid[]))));
create policy invitation_by_person on frond.invitation for insert to frond_app with check (
  made_by = (select frond.me()) and for_whom = 'person' and (select frond.my_door()) = 'device'
  and person = (select frond.my_person()) and (select frond.my_role()) in ('person', 'guardian'));
create policy invitation_changed on frond.invitation for update to frond_app using (
  team = any ((select frond.my_teams())::uuid[])
  or (person = (select frond.my_person()) and (select frond.my_role()) in ('person', 'guardian') and (select frond.my_door()) = 'device')
  or (id::text = (select frond.me()) and (select frond.my_door()) in ('person', 'colleague', 'first')));
