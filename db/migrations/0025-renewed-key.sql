-- A device gives itself a new key: when its record is locked, so that the new one lies sealed. The old key signs for it and counts no more.
alter table frond.device add column key_renewed_at timestamptz;
grant update (public_key, key_renewed_at) on frond.device to frond_signin;
create policy device_signin_renews on frond.device for update to frond_signin using (true);

-- True too when it was done before and the answer was lost on the way. Every session by the old key ends.
create function signin.renew_key(which_device uuid, known text, fresh text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if frond.my_door() is distinct from 'device' or frond.me() is distinct from which_device::text then
    return false;
  end if;
  update frond.device d set public_key = fresh, key_renewed_at = now()
   where d.id = which_device and d.public_key = known and d.removed_at is null;
  if not found then
    return exists (select from frond.device d where d.id = which_device and d.public_key = fresh and d.removed_at is null);
  end if;
  delete from signin.device_session s where s.device = which_device;
  delete from signin.device_challenge c where c.device = which_device;
  return true;
end
$$;
alter function signin.renew_key(uuid, text, text) owner to frond_signin;
revoke all on function signin.renew_key(uuid, text, text) from public;
grant execute on function signin.renew_key(uuid, text, text) to frond_app;
