-- What an account may know and do about its own signing in, without the application role seeing anybody else's.

-- The signed-in account's address, whether it has a second factor, and how many passkeys.
create function signin.about_me() returns table (address text, second_factor boolean, passkeys integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select u.email, coalesce(u."twoFactorEnabled", false), (select count(*)::integer from signin.passkey p where p."userId" = u.id)
    from signin."user" u where u.id = frond.me() and frond.my_door() = 'account';
$$;

-- Whether a reset link still counts, and for which address.
create function signin.reset_address(link_hash bytea) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select u.email from signin.reset_link l join signin."user" u on u.id = l.account
   where l.hash = link_hash and l.used_at is null and l.expires_at > now();
$$;

-- A reset link and a new password in: the password is the account's, and whoever was signed in with the old one is out.
create function signin.redeem_reset(link_hash bytea, password_hash text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  link signin.reset_link;
begin
  update signin.reset_link l set used_at = now()
   where l.hash = link_hash and l.used_at is null and l.expires_at > now() returning * into link;
  if not found then
    return false;
  end if;
  update signin.account a set password = password_hash, "updatedAt" = now() where a."userId" = link.account and a."providerId" = 'credential';
  delete from signin.session s where s."userId" = link.account;
  if link.also_second_factor then
    delete from signin."twoFactor" f where f."userId" = link.account;
    delete from signin.passkey p where p."userId" = link.account;
    update signin."user" u set "twoFactorEnabled" = false where u.id = link.account;
  end if;
  return true;
end
$$;

alter function signin.about_me() owner to frond_signin;
alter function signin.reset_address(bytea) owner to frond_signin;
alter function signin.redeem_reset(bytea, text) owner to frond_signin;
revoke all on function signin.about_me(), signin.reset_address(bytea), signin.redeem_reset(bytea, text) from public;
grant execute on function signin.about_me(), signin.reset_address(bytea), signin.redeem_reset(bytea, text) to frond_app;
