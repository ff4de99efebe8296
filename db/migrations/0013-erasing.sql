-- Erasing a person: everything goes in one act, as the database's owner, and what stays is that it was done and which devices are to be told so.

create table frond.erased_device (
  id uuid primary key,
  person uuid not null,
  at timestamptz not null default now()
);
alter table frond.erased_device enable row level security;
grant select on frond.erased_device to frond_signin;
create policy erased_device_signin on frond.erased_device for select to frond_signin using (true);

-- Whether this was a device of somebody whose record was erased; said to the device itself, which asks by its own id.
create function signin.was_erased(which_device uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from frond.erased_device d where d.id = which_device);
$$;
alter function signin.was_erased(uuid) owner to frond_signin;
revoke all on function signin.was_erased(uuid) from public;
grant execute on function signin.was_erased(uuid) to frond_app;

-- Removes every row about a person, in whichever table, and remembers that they must stay removed. Answers how many entries went.
-- It belongs to the owner and nobody else may call it; a table that a later version adds is found by its column.
drop function frond.erase(uuid);
create function frond.erase(whose uuid, moment timestamptz default now()) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  gone bigint;
  each text;
begin
  perform from frond.person p where p.id = whose for update;
  -- An append that has begun is waited for; one that comes later finds nobody.
  perform from frond.head h where h.person = whose order by h.stream for update;
  insert into frond.erased_device (id, person, at) select d.id, d.person, moment from frond.device d where d.person = whose on conflict do nothing;
  delete from signin.device_challenge c using frond.device d where d.person = whose and c.device = d.id;
  delete from signin.device_session s where s.person = whose;
  delete from frond.entry e where e.person = whose;
  get diagnostics gone = row_count;
  for each in
    select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'person' and not a.attisdropped
     where c.relnamespace = 'frond'::regnamespace and c.relkind = 'r' and c.relname not in ('erasure', 'erased_device')
  loop
    execute format('delete from frond.%I where person = $1', each) using whose;
  end loop;
  delete from frond.person p where p.id = whose;
  insert into frond.erasure (person, what, at, by) values (whose, 'log', moment, coalesce(frond.me(), 'operator'));
  return gone;
end
$$;
revoke all on function frond.erase(uuid, timestamptz) from public;
