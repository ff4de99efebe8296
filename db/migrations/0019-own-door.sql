-- A young person's own door: where the person writes on a device of their own, how they feel is theirs to share, also towards a
-- parent or guardian. And a guardian's rights end at an age [D 18] by the day of birth that the team wrote, or earlier where the
-- person or the team takes the guardian's phone off.

-- From what age nobody decides for somebody any more; a service sets its own.
insert into frond.setting (name, value) values ('guardian-until-age', '18');

-- The last day on which somebody may have their birthday, as far as it is known: the end of a year or a month where no more is written.
create function frond.latest_birth(said text) returns date language sql immutable
  return case length(said) when 10 then said::date when 7 then ((said || '-01')::date + interval '1 month - 1 day')::date when 4 then (said || '-12-31')::date end;

create function frond.came_of_age(born text, until_age text, today date) returns boolean language sql immutable
  return coalesce(today >= frond.latest_birth(born) + make_interval(years => until_age::int), false);

-- Who helps never begins with what the person may want to keep, once the person has a device of their own; and what a guardian
-- could read until then ends there.
create function frond.own_door() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.role = 'person' then
    update frond.device d set streams = array_remove(d.streams, 'mental-health')
     where d.person = new.person and d.role in ('carer', 'guardian') and 'mental-health' = any (d.streams);
  elsif exists (select from frond.device d where d.person = new.person and d.role = 'person' and d.removed_at is null) then
    new.streams := array_remove(new.streams, 'mental-health');
  end if;
  return new;
end
$$;

-- Lets somebody who helps read how the person feels, or no longer; the person alone says so.
create function frond.share_feelings(which uuid, shared boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if frond.my_door() is distinct from 'device' or frond.my_role() is distinct from 'person' then
    return false;
  end if;
  update frond.device d set streams = case when shared then array_append(array_remove(d.streams, 'mental-health'), 'mental-health') else array_remove(d.streams, 'mental-health') end
   where d.id = which and d.person = frond.my_person() and d.role in ('carer', 'guardian') and d.removed_at is null;
  return found;
end
$$;
grant update (streams) on frond.device to frond_keeper;
grant create on schema frond to frond_keeper;
alter function frond.own_door() owner to frond_keeper;
alter function frond.share_feelings(uuid, boolean) owner to frond_keeper;
revoke create on schema frond from frond_keeper;
create policy device_keeper_streams on frond.device for update to frond_keeper using (true);
create trigger device_own_door before insert on frond.device for each row execute function frond.own_door();

grant select (person, date_of_birth) on frond.identity to frond_signin;
create policy identity_signin on frond.identity for select to frond_signin using (true);

create or replace function signin.enter(which_door text, token text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  found_device record;
  found_account text;
  found_name text;
  places jsonb;
begin
  if which_door = 'device' then
    select d.id, d.person, d.role::text as role, d.streams, e.value as epoch into found_device
      from frond.setting e, signin.device_session s join frond.device d on d.person = s.person and d.id = s.device
     where e.name = 'epoch' and s.hash = sha256(convert_to(token, 'UTF8')) and s.expires_at > now() and d.removed_at is null;
    if not found then
      perform signin.leave();
      return null;
    end if;
    if found_device.role = 'guardian' and exists (
      select from frond.identity i, frond.setting a where i.person = found_device.person and a.name = 'guardian-until-age' and frond.came_of_age(i.date_of_birth, a.value, current_date)) then
      found_device.role := 'carer';
      found_device.streams := array(select unnest(found_device.streams) intersect select unnest(array['diary', 'body', 'medicines', 'clinical']));
    end if;
    perform signin.stand_as('device', found_device.id::text, found_device.person::text, found_device.role, found_device.streams::text, null, null, null);
    return jsonb_build_object('door', 'device', 'device', found_device.id, 'person', found_device.person,
                              'role', found_device.role, 'streams', found_device.streams, 'epoch', found_device.epoch);
  elsif which_door = 'account' then
    select u.id, u.name into found_account, found_name from signin.session s join signin."user" u on u.id = s."userId"
     where s.token = enter.token and s."expiresAt" > now();
    if not found then
      perform signin.leave();
      return null;
    end if;
    select coalesce(jsonb_agg(jsonb_build_object('team', m.team, 'name', t.name, 'role', m.role, 'authorities', to_jsonb(m.authorities)) order by m.began_at, m.team), '[]')
      into places from frond.member m join frond.team t on t.id = m.team where m.account = found_account and m.ended_at is null;
    perform signin.stand_as('account', found_account, null, null, null,
      (select array_agg(place ->> 'team')::text from jsonb_array_elements(places) place),
      (select array_agg(place ->> 'team')::text from jsonb_array_elements(places) place where place -> 'authorities' ? 'manage-team'), null);
    return jsonb_build_object('door', 'account', 'account', found_account, 'name', found_name, 'teams', places,
      'epoch', (select e.value from frond.setting e where e.name = 'epoch'));
  end if;
  perform signin.leave();
  return null;
end
$$;
