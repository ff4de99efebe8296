-- The wrong person: what somebody at a clinic wrote into the wrong record, or what a phone sent that was connected to the wrong
-- one, leaves that record at once and is put aside. Header, digest and chain stay; the words lie apart until the operator removes
-- them or puts them back. Nothing is moved: it is written again for the right person, or sent there by its own phone.

create table frond.set_aside (
  person uuid not null references frond.person (id),
  entry uuid not null,
  author text not null,
  body text not null,
  salt text not null,
  why text not null check (why in ('wrong-person', 'wrong-phone')),
  by text not null,
  at timestamptz not null default now(),
  primary key (person, entry)
);
alter table frond.set_aside enable row level security;
grant select on frond.set_aside to frond_app;
grant select, insert, delete on frond.set_aside to frond_keeper;
-- Whoever wrote it reads it, to write it again for the right person; nobody else does.
create policy set_aside_own on frond.set_aside for select to frond_app using (
  (select frond.my_door()) = 'account' and author = (select frond.me()) and why = 'wrong-person' and frond.reaches(person, 'clinical'));
create policy set_aside_keeper on frond.set_aside to frond_keeper using (true);

-- Puts the words of these entries aside; answers how many had any.
create function frond.put_aside(whose uuid, which uuid[], reason text) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  moved integer;
begin
  insert into frond.set_aside (person, entry, author, body, salt, why, by)
    select e.person, e.id, e.author, e.body, e.salt, reason, coalesce(frond.me(), 'operator') from frond.entry e
     where e.person = whose and e.id = any (which) and e.body is not null
    on conflict do nothing;
  update frond.entry e set body = null, salt = null, redacted_at = now()
   where e.person = whose and e.id = any (which) and e.body is not null;
  get diagnostics moved = row_count;
  perform pg_notify('frond_news', concat('redacted ', whose));
  return moved;
end
$$;

-- Puts the words of one entry back where they were, when the act was the mistake.
create function frond.put_back(whose uuid, which uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update frond.entry e set body = s.body, salt = s.salt, redacted_at = null
    from frond.set_aside s where s.person = whose and s.entry = which and e.person = whose and e.id = which and e.body is null;
  if not found then
    return false;
  end if;
  delete from frond.set_aside s where s.person = whose and s.entry = which;
  perform frond.note(whose, 'put-back', which::text);
  perform pg_notify('frond_news', concat('redacted ', whose));
  return true;
end
$$;

-- Somebody of a clinic said that their own entries were about somebody else: in the same transaction the words leave the record.
create function frond.wrong_person_said() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform frond.note(new.person, 'wrong-person', frond.put_aside(new.person, array(
    select e.id from frond.entry e join jsonb_array_elements_text(new.body::jsonb -> 'entries') said (id) on e.id = said.id::uuid
     where e.person = new.person and e.author = new.author and e.team is not null), 'wrong-person')::text);
  return null;
end
$$;

-- A removal for good takes what was put aside too.
create or replace function frond.redact(whose uuid, which uuid, why text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  aside integer;
  spoken integer;
begin
  delete from frond.set_aside s where s.person = whose and s.entry = which;
  get diagnostics aside = row_count;
  update frond.entry e set body = null, salt = null, redacted_at = now()
   where e.person = whose and e.id = which and e.redacted_at is null and e.body is not null;
  get diagnostics spoken = row_count;
  if aside + spoken = 0 then
    return false;
  end if;
  insert into frond.erasure (person, entry, what, by) values (whose, which, 'entry', coalesce(frond.me(), 'operator'));
  perform frond.note(whose, 'redact', concat(which, E'\n', why));
  return true;
end
$$;

-- Which device gave a grant, so that what a wrong phone shared ends with it; null for those of an invitation and of earlier days.
alter table frond.access_grant add column given_by text default frond.me();
alter table frond.device add column wrong_at timestamptz;

-- A phone was connected to the wrong record: it is taken off, its key counts no more, and what it gave, sent, made and barred goes
-- with it. What was shared before it came is shared again as it was. False when there is none, or the actor manages no team of theirs.
create function frond.disconnect_wrong(whose uuid, which uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  added timestamptz;
  moved integer;
begin
  if frond.my_door() is distinct from 'account' or whose = any (coalesce(frond.my_barred(), '{}')) or not (
    exists (select from frond.person p where p.id = whose and p.opened_by = any (coalesce(frond.my_led_teams(), '{}')))
    or exists (select from frond.access_grant g where g.person = whose and g.team = any (coalesce(frond.my_led_teams(), '{}'))
                and g.revoked_at is null and (g.until is null or g.until > now()))) then
    return false;
  end if;
  -- An append that has begun is waited for.
  perform from frond.head h where h.person = whose order by h.stream for update;
  update frond.device d set removed_at = coalesce(d.removed_at, now()), wrong_at = now()
   where d.person = whose and d.id = which and d.wrong_at is null returning d.added_at into added;
  if not found then
    return false;
  end if;
  delete from signin.device_session s where s.device = which;
  update frond.access_grant g set revoked_at = now()
   where g.person = whose and g.kept_by = 'person' and g.revoked_at is null and (g.given_at = added or g.given_by = which::text);
  insert into frond.access_grant (person, team, stream, kept_by, until, stopped_at)
    select g.person, g.team, g.stream, g.kept_by, g.until, g.stopped_at from frond.access_grant g
     where g.person = whose and g.revoked_at = added and not exists (
       select from frond.access_grant n where n.person = whose and n.team = g.team and n.stream = g.stream and n.revoked_at is null);
  update frond.invitation i set withdrawn_at = now()
   where i.person = whose and i.made_by = which::text and i.used_at is null and i.withdrawn_at is null;
  update frond.bar b set lifted_at = now() where b.person = whose and b.lifted_at is null and exists (
    select from frond.audit a where a.person = whose and a.act = 'bar.made' and a.who = which::text and a.facts = b.account);
  update frond.reach r set said = '', written_at = now() where r.person = whose and which::text = (
    select a.who from frond.audit a where a.person = whose and a.act = 'reach.said' order by a.seq desc limit 1);
  moved := frond.put_aside(whose, array(select e.id from frond.entry e where e.person = whose and e.author = which::text), 'wrong-phone');
  perform frond.note(whose, 'device.wrong-record', concat(which, ' ', moved));
  perform pg_notify('frond_news', concat('grants ', whose));
  return true;
end
$$;

-- The same phone comes back to the same record by a new invitation: taking it off was the mistake, and what it had sent is there again.
create function frond.phone_came_back(which uuid) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  back integer;
begin
  if frond.my_door() is distinct from 'person' then
    return 0;
  end if;
  update frond.device d set wrong_at = null where d.id = which and d.person = frond.my_person() and d.wrong_at is not null;
  if not found then
    return 0;
  end if;
  select count(*) into back from frond.set_aside s
   where s.person = frond.my_person() and s.author = which::text and s.why = 'wrong-phone' and frond.put_back(s.person, s.entry);
  return back;
end
$$;

grant select, update (withdrawn_at) on frond.invitation to frond_keeper;
grant select, insert, update (revoked_at) on frond.access_grant to frond_keeper;
grant update (removed_at, wrong_at) on frond.device to frond_keeper;
grant select, update (lifted_at) on frond.bar to frond_keeper;
grant select, update (said, written_at) on frond.reach to frond_keeper;
grant usage on schema signin to frond_keeper;
grant select, delete on signin.device_session to frond_keeper;
create policy grant_keeper on frond.access_grant to frond_keeper using (true);
create policy bar_keeper on frond.bar to frond_keeper using (true);
create policy reach_keeper on frond.reach to frond_keeper using (true);

grant create on schema frond to frond_keeper;
alter function frond.put_aside(uuid, uuid[], text) owner to frond_keeper;
alter function frond.put_back(uuid, uuid) owner to frond_keeper;
alter function frond.wrong_person_said() owner to frond_keeper;
alter function frond.disconnect_wrong(uuid, uuid) owner to frond_keeper;
alter function frond.phone_came_back(uuid) owner to frond_keeper;
revoke create on schema frond from frond_keeper;
revoke all on function frond.put_aside(uuid, uuid[], text), frond.put_back(uuid, uuid), frond.disconnect_wrong(uuid, uuid), frond.phone_came_back(uuid) from public;
grant execute on function frond.disconnect_wrong(uuid, uuid), frond.phone_came_back(uuid) to frond_app;

-- Only such a statement pays for it.
create trigger entry_wrong_person after insert on frond.entry for each row
  when (new.kind = 'wrong-person.said' and new.body is not null) execute function frond.wrong_person_said();

-- Whether this device was connected to the wrong record; said to the device itself, which asks by its own id.
create function signin.was_wrong(which_device uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from frond.device d where d.id = which_device and d.wrong_at is not null);
$$;
alter function signin.was_wrong(uuid) owner to frond_signin;
revoke all on function signin.was_wrong(uuid) from public;
grant execute on function signin.was_wrong(uuid) to frond_app;

-- What was done to a record, for the person: also that somebody took out what was about somebody else.
create or replace function frond.ways_in(whose uuid) returns table (at text, act text, facts text, door text, name text, role text)
language sql stable
begin atomic
  select frond.instant(a.at), a.act, a.facts, a.door,
         (select m.name from frond.member m where m.account = coalesce(i.made_by, a.who) order by m.ended_at desc nulls first limit 1),
         (select m.role::text from frond.member m where m.account = coalesce(i.made_by, a.who) order by m.ended_at desc nulls first limit 1)
    from frond.audit a left join frond.invitation i on a.act = 'device.added' and i.id::text = a.who
   where a.person = whose and a.act in ('invitation.made', 'invitation.allowed', 'invitation.withdrawn', 'device.added', 'device.removed', 'device.lost',
                                        'device.wrong-record', 'wrong-person', 'put-back', 'redact')
   order by a.seq desc limit 100;
end;
