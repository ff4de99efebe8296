-- What signing in keeps: accounts, their passwords, passkeys and second factors, sessions, and how often somebody tried.
-- The library that signs people in names its own columns; its tables stand in a schema and under a role of their own,
-- and the application role has no right in here beyond the functions granted at the end.

create schema signin authorization frond_signin;

create table signin."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null,
  image text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp,
  "twoFactorEnabled" boolean
);

create table signin.session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references signin."user" (id) on delete cascade
);
create index session_of_user on signin.session ("userId");

create table signin.account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references signin."user" (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null
);
create index account_user on signin.account ("userId");

create table signin.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);
create index verification_identifier on signin.verification (identifier);

create table signin."twoFactor" (
  id text primary key,
  secret text not null,
  "backupCodes" text not null,
  "userId" text not null references signin."user" (id) on delete cascade,
  verified boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamptz
);
create index two_factor_user on signin."twoFactor" ("userId");
create index two_factor_secret on signin."twoFactor" (secret);

create table signin.passkey (
  id text primary key,
  name text,
  "publicKey" text not null,
  "userId" text not null references signin."user" (id) on delete cascade,
  "credentialID" text not null,
  counter integer not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  transports text,
  "createdAt" timestamptz,
  aaguid text
);
create index passkey_user on signin.passkey ("userId");
create index passkey_credential on signin.passkey ("credentialID");

create table signin."rateLimit" (
  id text primary key,
  key text not null unique,
  count integer not null,
  "lastRequest" bigint not null
);

-- One-time links by which somebody who lost their password chooses a new one: only the token's hash is kept.
create table signin.reset_link (
  hash bytea primary key,
  account text not null references signin."user" (id) on delete cascade,
  also_second_factor boolean not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

grant select, insert, update, delete on all tables in schema signin to frond_signin;

-- Makes an account with its password, for whoever has just redeemed a set-up link or an invitation; an address
-- that is already taken makes none. It can neither read an account nor change one.
create function signin.add_account(account text, address text, full_name text, password_hash text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into signin."user" (id, name, email, "emailVerified") values (account, full_name, lower(address), false)
    on conflict (email) do nothing;
  if not found then
    return false;
  end if;
  insert into signin.account (id, "accountId", "providerId", "userId", password, "updatedAt")
    values (account, account, 'credential', account, password_hash, now());
  return true;
end
$$;
alter function signin.add_account(text, text, text, text) owner to frond_signin;
revoke all on function signin.add_account(text, text, text, text) from public;
