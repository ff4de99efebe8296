-- Another device: once somebody has a phone connected, what their team invites waits until it is allowed on that phone.
-- A phone that is lost is taken off by who manages the team; until then nobody invites past it.

alter table frond.invitation add column allowed_at timestamptz;

-- Whether this person has a connected device on which somebody decides about sharing.
create function frond.is_connected(whose uuid) returns boolean language sql stable
  return exists (select from frond.device d where d.person = whose and d.removed_at is null and d.role in ('person', 'guardian'));

-- Whether an invitation came from a device of the person, and so was allowed when it was made.
create function frond.is_from_device(whose uuid, maker text) returns boolean language sql stable
  return exists (select from frond.device d where d.person = whose and d.id::text = maker and d.role in ('person', 'guardian'));

-- What became of an invitation: one that a team made waits while somebody is connected who has not allowed it.
create function frond.waits(i frond.invitation) returns boolean language sql stable
  return i.for_whom = 'person' and i.allowed_at is null and frond.is_connected(i.person) and not frond.is_from_device(i.person, i.made_by);

create or replace function signin.enter_by_code(code_hash bytea) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  found_one frond.invitation;
  state text;
begin
  perform signin.leave();
  select * into found_one from frond.invitation i where i.hash = code_hash;
  if not found then
    return null;
  end if;
  state := case when found_one.withdrawn_at is not null then 'withdrawn' when found_one.used_at is not null then 'used'
                when found_one.expires_at <= now() then 'expired' when frond.waits(found_one) then 'waits' else 'open' end;
  if state = 'open' then
    perform signin.stand_as(found_one.for_whom, found_one.id::text, found_one.person::text, found_one.role, null, null, null, found_one.team::text);
  end if;
  return jsonb_build_object('invitation', found_one.id, 'forWhom', found_one.for_whom, 'state', state, 'person', found_one.person,
    'team', found_one.team, 'role', found_one.role, 'authorities', to_jsonb(found_one.authorities), 'streams', to_jsonb(found_one.streams),
    'expiresAt', frond.instant(found_one.expires_at));
end
$$;

-- Allows an invitation that waits; only the person or their guardian can, on a device that is connected.
create function frond.allow_invitation(which uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if frond.my_door() is distinct from 'device' or frond.my_role() not in ('person', 'guardian') then
    return false;
  end if;
  update frond.invitation i set allowed_at = now()
   where i.id = which and i.person = frond.my_person() and i.allowed_at is null and i.used_at is null and i.withdrawn_at is null;
  return found;
end
$$;
grant select, update (allowed_at) on frond.invitation to frond_keeper;
create policy invitation_keeper on frond.invitation to frond_keeper using (true);
grant create on schema frond to frond_keeper;
alter function frond.allow_invitation(uuid) owner to frond_keeper;
revoke create on schema frond from frond_keeper;

-- A device is taken off by the person, by itself, or by who manages a team that opened the person or is shared with.
drop policy device_changed on frond.device;
create policy device_changed on frond.device for update to frond_app using (
  (person = (select frond.my_person()) and ((select frond.my_role()) in ('person', 'guardian') or id::text = (select frond.me())))
  or person in (select p.id from frond.person p where p.opened_by = any ((select frond.my_led_teams())::uuid[]))
  or person in (select g.person from frond.access_grant g where g.team = any ((select frond.my_led_teams())::uuid[])
                and g.revoked_at is null and (g.until is null or g.until > now())));

-- What was done to a record, for the person: who invited, allowed, added and took off, and that words were removed; without the rest of the audit.
create function frond.ways_in(whose uuid) returns table (at text, act text, facts text, door text, name text, role text)
language sql stable
begin atomic
  select frond.instant(a.at), a.act, a.facts, a.door,
         (select m.name from frond.member m where m.account = coalesce(i.made_by, a.who) order by m.ended_at desc nulls first limit 1),
         (select m.role::text from frond.member m where m.account = coalesce(i.made_by, a.who) order by m.ended_at desc nulls first limit 1)
    from frond.audit a left join frond.invitation i on a.act = 'device.added' and i.id::text = a.who
   where a.person = whose and a.act in ('invitation.made', 'invitation.allowed', 'invitation.withdrawn', 'device.added', 'device.removed', 'device.lost', 'redact')
   order by a.seq desc limit 100;
end;
