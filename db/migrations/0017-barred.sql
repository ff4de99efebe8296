-- A named member of staff whom the person bars sees nothing of them, whichever team shares; the others go on.

create table frond.bar (
  person uuid not null references frond.person (id),
  id uuid not null default gen_random_uuid(),
  account text not null,
  barred_at timestamptz not null default now(),
  lifted_at timestamptz,
  primary key (person, id)
);
create index bar_of_account on frond.bar (account, person) where lifted_at is null;

alter table frond.bar enable row level security;
grant select, insert, update (lifted_at) on frond.bar to frond_app;
create policy bar_own on frond.bar to frond_app using (
  person = (select frond.my_person()) and (select frond.my_door()) = 'device' and (select frond.my_role()) in ('person', 'guardian'));

-- Who is barred by whom stands with the actor, set at the same moment: a policy of the grants may hold no sub-select.
create function frond.my_barred() returns uuid[] language sql stable
  return nullif(current_setting('frond.barred', true), '')::uuid[];
grant select on frond.bar to frond_signin;
create policy bar_signin on frond.bar for select to frond_signin using (true);
create or replace function signin.stand_as(door text, me text, person text, role text, streams text, teams text, led_teams text, invited_team text) returns void
language plpgsql volatile as $$
begin
  perform set_config('frond.door', coalesce(door, ''), true), set_config('frond.me', coalesce(me, ''), true),
          set_config('frond.person', coalesce(person, ''), true), set_config('frond.role', coalesce(role, ''), true),
          set_config('frond.streams', coalesce(streams, ''), true), set_config('frond.teams', coalesce(teams, ''), true),
          set_config('frond.led_teams', coalesce(led_teams, ''), true), set_config('frond.invited_team', coalesce(invited_team, ''), true),
          set_config('frond.team', '', true), set_config('frond.barred', '', true);
  if stand_as.door = 'account' then
    perform set_config('frond.barred', coalesce((select array_agg(b.person)::text from frond.bar b where b.account = stand_as.me and b.lifted_at is null), ''), true);
  end if;
end
$$;

-- Everything that a member reads or writes about somebody goes by a grant, by who opened them, or by the team in the row itself.
create policy grant_unless_barred on frond.access_grant as restrictive to frond_app using (person <> all (coalesce(frond.my_barred(), '{}')));
create policy person_unless_barred on frond.person as restrictive to frond_app using (id <> all (coalesce((select frond.my_barred()), '{}')));
create policy care_unless_barred on frond.care as restrictive to frond_app using (person <> all (coalesce((select frond.my_barred()), '{}')));
create policy invitation_unless_barred on frond.invitation as restrictive to frond_app using (
  person is null or person <> all (coalesce((select frond.my_barred()), '{}')));
