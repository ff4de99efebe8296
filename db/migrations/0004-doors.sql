-- How one comes in: a token or a code goes in, an actor comes out and stands for the rest of the transaction.
-- These few functions belong to the sign-in role, so that the application role needs no right on sessions or codes.

create table signin.device_session (
  hash bytea primary key,
  person uuid not null,
  device uuid not null,
  expires_at timestamptz not null
);
create index device_session_device on signin.device_session (device);

create table signin.device_challenge (
  nonce text primary key,
  device uuid not null,
  expires_at timestamptz not null
);

grant select, insert, update, delete on signin.device_session, signin.device_challenge to frond_signin;
grant usage on schema signin to frond_app;
grant create on schema signin to frond_signin;

grant select on frond.setting, frond.device, frond.member, frond.invitation, frond.team to frond_signin;
grant select (person, id, stream, role) on frond.entry to frond_signin;
create policy device_signin on frond.device for select to frond_signin using (true);
create policy member_signin on frond.member for select to frond_signin using (true);
create policy invitation_signin on frond.invitation for select to frond_signin using (true);
create policy team_signin on frond.team for select to frond_signin using (true);
create policy entry_signin on frond.entry for select to frond_signin using (true);

-- Sets the actor for the rest of the transaction, all of it: nothing of whoever was here before on this connection stays.
create function signin.stand_as(door text, me text, person text, role text, streams text, teams text, led_teams text, invited_team text) returns void
language plpgsql volatile as $$
begin
  perform set_config('frond.door', coalesce(door, ''), true), set_config('frond.me', coalesce(me, ''), true),
          set_config('frond.person', coalesce(person, ''), true), set_config('frond.role', coalesce(role, ''), true),
          set_config('frond.streams', coalesce(streams, ''), true), set_config('frond.teams', coalesce(teams, ''), true),
          set_config('frond.led_teams', coalesce(led_teams, ''), true), set_config('frond.invited_team', coalesce(invited_team, ''), true),
          set_config('frond.team', '', true);
end
$$;

create function signin.leave() returns void language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  perform signin.stand_as(null, null, null, null, null, null, null, null);
end
$$;

-- A session's token in, its actor out; null when there is none, it ended, or its device was removed.
create function signin.enter(which_door text, token text) returns jsonb
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

-- An invitation's code in, the holder as actor out; null when there is none. Whether it still counts is said, not hidden.
create function signin.enter_by_code(code_hash bytea) returns jsonb
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
                when found_one.expires_at <= now() then 'expired' else 'open' end;
  if state = 'open' then
    perform signin.stand_as(found_one.for_whom, found_one.id::text, found_one.person::text, found_one.role, null, null, null, found_one.team::text);
  end if;
  return jsonb_build_object('invitation', found_one.id, 'forWhom', found_one.for_whom, 'state', state, 'person', found_one.person,
    'team', found_one.team, 'role', found_one.role, 'authorities', to_jsonb(found_one.authorities), 'streams', to_jsonb(found_one.streams),
    'expiresAt', frond.instant(found_one.expires_at));
end
$$;

create function signin.challenge(which_device uuid, fresh_nonce text, lasting interval) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from signin.device_challenge c where c.expires_at < now();
  if not exists (select from frond.device d where d.id = which_device and d.removed_at is null) then
    return false;
  end if;
  insert into signin.device_challenge (nonce, device, expires_at) values (fresh_nonce, which_device, now() + lasting);
  return true;
end
$$;

-- Takes a challenge, once, and says by which key its answer must be signed.
create function signin.take_challenge(which_device uuid, asked_nonce text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  key text;
begin
  delete from signin.device_challenge c where c.nonce = asked_nonce and c.device = which_device and c.expires_at > now();
  if not found then
    return null;
  end if;
  select d.public_key into key from frond.device d where d.id = which_device and d.removed_at is null;
  return key;
end
$$;

create function signin.open_device_session(which_device uuid, token text, lasting interval) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  ending timestamptz := now() + lasting;
begin
  delete from signin.device_session s where s.expires_at < now() - interval '1 day' and s.device = which_device;
  insert into signin.device_session (hash, person, device, expires_at)
    select sha256(convert_to(token, 'UTF8')), d.person, d.id, ending from frond.device d where d.id = which_device and d.removed_at is null;
  return case when found then ending end;
end
$$;

create function signin.close_device_sessions(which_device uuid) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  delete from signin.device_session s where s.device = which_device;
$$;

-- Whose words these ids are, without the words: so that nobody corrects the other side's, also in a stream they cannot read.
create function signin.sides(whose uuid, ids uuid[]) returns table (id uuid, stream text, side text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.id, e.stream::text, case when e.role in ('person', 'carer', 'guardian') then 'person' else 'team' end
    from frond.entry e where e.person = whose and e.id = any (ids);
$$;

alter function signin.enter(text, text) owner to frond_signin;
alter function signin.enter_by_code(bytea) owner to frond_signin;
alter function signin.challenge(uuid, text, interval) owner to frond_signin;
alter function signin.take_challenge(uuid, text) owner to frond_signin;
alter function signin.open_device_session(uuid, text, interval) owner to frond_signin;
alter function signin.close_device_sessions(uuid) owner to frond_signin;
alter function signin.sides(uuid, uuid[]) owner to frond_signin;
revoke all on all functions in schema signin from public;
grant execute on all functions in schema signin to frond_app, frond_signin;

grant create on schema frond to frond_keeper;
alter function frond.note(uuid, text, text) owner to frond_keeper;
revoke create on schema frond from frond_keeper;
