-- Files: what is too large for an entry. Each belongs to one person and one stream, and is named by the SHA-256 of its
-- ciphertext; its key lies in the entry that speaks of it, so that who may not read the stream cannot read the file either.

create table frond.file (
  person uuid not null references frond.person (id),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  stream frond.stream not null,
  bytes integer not null check (bytes between 1 and 10485760),
  author text not null,
  received_at timestamptz not null default now(),
  primary key (person, hash)
);

alter table frond.file enable row level security;
grant select, insert on frond.file to frond_app;
grant select, delete on frond.file to frond_keeper;
create policy file_keeper on frond.file to frond_keeper using (true);

create policy file_of_device on frond.file for select to frond_app using (
  (select frond.my_door()) = 'device' and person = (select frond.my_person()) and stream::text = any ((select frond.my_streams())::text[]));
create policy file_of_team on frond.file for select to frond_app using (
  (select frond.my_door()) = 'account' and (person, stream::text) in (
    select g.person, g.stream::text from frond.access_grant g
     where g.team = any (frond.my_teams()) and g.revoked_at is null and (g.until is null or g.until > now())));
create policy file_by_device on frond.file for insert to frond_app with check (
  (select frond.my_door()) = 'device' and person = (select frond.my_person()) and stream::text = any ((select frond.my_streams())::text[])
  and author = (select frond.me()));
create policy file_by_team on frond.file for insert to frond_app with check (
  (select frond.my_door()) = 'account' and author = (select frond.me()) and (person, stream::text) in (
    select g.person, g.stream::text from frond.access_grant g
     where g.team = any (frond.my_teams()) and g.revoked_at is null and (g.until is null or g.until > now())));

-- When a person's log is erased, its files are no longer known; the server removes what it no longer knows from the disk.
create function frond.forget_files() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from frond.file f where f.person = new.person;
  return null;
end
$$;
grant create on schema frond to frond_keeper;
alter function frond.forget_files() owner to frond_keeper;
revoke create on schema frond from frond_keeper;

create trigger erasure_forgets_files after insert on frond.erasure
  for each row when (new.what = 'log') execute function frond.forget_files();
