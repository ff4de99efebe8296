-- Reminders: a device says at which moments it wishes to be woken, and nothing of why. The server wakes it, or gives the moments as a calendar.

create table frond.reminder (
  person uuid not null references frond.person (id),
  device uuid not null references frond.device (id),
  at timestamptz not null,
  insistent boolean not null,
  sent_at timestamptz,
  primary key (device, at, insistent)
);
create index reminder_waits on frond.reminder (at) where sent_at is null;

-- Where a device is woken: the address that its browser's maker gave it.
create table frond.push_address (
  person uuid not null references frond.person (id),
  device uuid primary key references frond.device (id),
  endpoint text not null check (length(endpoint) between 12 and 2000),
  made_at timestamptz not null default now()
);

-- The one calendar of a device; whoever has its word reads the moments, so that it can be made anew.
create table frond.calendar_feed (
  person uuid not null references frond.person (id),
  device uuid primary key references frond.device (id),
  hash bytea not null unique,
  made_at timestamptz not null default now()
);

alter table frond.reminder enable row level security;
alter table frond.push_address enable row level security;
alter table frond.calendar_feed enable row level security;
grant select, insert, delete on frond.reminder, frond.push_address, frond.calendar_feed to frond_app;
create policy reminder_of_device on frond.reminder to frond_app
  using ((select frond.my_door()) = 'device' and device::text = (select frond.me()))
  with check ((select frond.my_door()) = 'device' and device::text = (select frond.me()) and person = (select frond.my_person()));
create policy push_of_device on frond.push_address to frond_app
  using ((select frond.my_door()) = 'device' and device::text = (select frond.me()))
  with check ((select frond.my_door()) = 'device' and device::text = (select frond.me()) and person = (select frond.my_person()));
create policy feed_of_device on frond.calendar_feed to frond_app
  using ((select frond.my_door()) = 'device' and device::text = (select frond.me()))
  with check ((select frond.my_door()) = 'device' and device::text = (select frond.me()) and person = (select frond.my_person()));

grant select, update (sent_at), delete on frond.reminder to frond_keeper;
grant select, delete on frond.push_address to frond_keeper;
grant select on frond.calendar_feed to frond_keeper;
grant select on frond.device to frond_keeper;
create policy reminder_keeper on frond.reminder to frond_keeper using (true);
create policy push_keeper on frond.push_address to frond_keeper using (true);
create policy feed_keeper on frond.calendar_feed to frond_keeper using (true);
do $$ begin
  if not exists (select from pg_policies where schemaname = 'frond' and tablename = 'device' and roles = '{frond_keeper}') then
    create policy device_keeper on frond.device for select to frond_keeper using (true);
  end if;
end $$;

-- The devices to wake now, each once; what is older than an hour is no reminder any more. Each is marked as it is given out.
create function frond.take_reminders() returns table (device uuid, endpoint text, insistent boolean)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with due as (
    update frond.reminder r set sent_at = now()
     where r.sent_at is null and r.at <= now() returning r.device, r.at, r.insistent
  )
  select p.device, p.endpoint, bool_or(due.insistent)
    from due join frond.push_address p on p.device = due.device join frond.device d on d.id = p.device
   where due.at > now() - interval '1 hour' and d.removed_at is null
   group by p.device, p.endpoint;
$$;

-- The browser's maker says that this address is no more.
create function frond.forget_push(gone text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from frond.push_address p where p.endpoint = gone;
$$;

-- The moments behind a calendar's word, from yesterday on; nothing when the word is not known or the device was removed.
create function frond.calendar_of(word bytea) returns table (at timestamptz, insistent boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.at, r.insistent from frond.calendar_feed f join frond.device d on d.id = f.device join frond.reminder r on r.device = f.device
   where f.hash = word and d.removed_at is null and r.at > now() - interval '1 day' order by r.at;
$$;
create function frond.is_calendar(word bytea) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from frond.calendar_feed f join frond.device d on d.id = f.device where f.hash = word and d.removed_at is null);
$$;

grant create on schema frond to frond_keeper;
alter function frond.take_reminders() owner to frond_keeper;
alter function frond.forget_push(text) owner to frond_keeper;
alter function frond.calendar_of(bytea) owner to frond_keeper;
alter function frond.is_calendar(bytea) owner to frond_keeper;
revoke create on schema frond from frond_keeper;
