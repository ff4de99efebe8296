-- Less is kept: from where and with which browser somebody signs in, and files without end.

update signin.session set "ipAddress" = null, "userAgent" = null;
create function signin.forget_from_where() returns trigger language plpgsql as $$
begin
  new."ipAddress" := null;
  new."userAgent" := null;
  return new;
end
$$;
create trigger session_forgets_from_where before insert or update on signin.session
  for each row execute function signin.forget_from_where();

-- How much a person's files weigh, for the limit: also of streams that whoever asks may not read.
create function frond.file_bytes(whose uuid) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(sum(f.bytes), 0)::bigint from frond.file f where f.person = whose;
$$;
grant create on schema frond to frond_keeper;
alter function frond.file_bytes(uuid) owner to frond_keeper;
revoke create on schema frond from frond_keeper;
revoke all on function frond.file_bytes(uuid) from public;
grant execute on function frond.file_bytes(uuid) to frond_app;
