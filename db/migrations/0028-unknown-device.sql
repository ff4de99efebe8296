-- Whether the server ever knew a device, also one that was removed: after an older backup was brought back it may not.
create function signin.was_known(which_device uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from frond.device d where d.id = which_device);
$$;
alter function signin.was_known(uuid) owner to frond_signin;
revoke all on function signin.was_known(uuid) from public;
grant execute on function signin.was_known(uuid) to frond_app;
