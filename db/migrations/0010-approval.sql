-- Who approved the numbers that Frond chose itself, in which version: a named member, on a day.
create table frond.approval (
  team uuid not null references frond.team (id),
  id uuid not null default gen_random_uuid(),
  version text not null check (version ~ '^[0-9a-f]{12}$'),
  account text not null,
  name text not null check (length(name) between 1 and 200),
  role frond.role not null,
  at timestamptz not null default now(),
  primary key (team, id)
);

alter table frond.approval enable row level security;
grant select, insert on frond.approval to frond_app;
create policy approval_of_team on frond.approval for select to frond_app using (team = any ((select frond.my_teams())::uuid[]));
create policy approval_given on frond.approval for insert to frond_app with check (
  team = any ((select frond.my_teams())::uuid[]) and account = (select frond.me()) and (select frond.my_door()) = 'account');
