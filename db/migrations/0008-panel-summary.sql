-- What one stream alone says to the panel, with the place it reaches. Folded from that stream, seen by who may read that stream.

create table frond.panel_summary (
  person uuid not null references frond.person (id),
  stream frond.stream not null,
  seq bigint not null,
  summary jsonb not null,
  primary key (person, stream)
);

alter table frond.panel_summary enable row level security;

grant select, insert, update (seq, summary), delete on frond.panel_summary to frond_app;
grant select, delete on frond.panel_summary to frond_keeper;
create policy panel_summary_keeper on frond.panel_summary to frond_keeper using (true);

create policy panel_summary_of_team on frond.panel_summary to frond_app using (
  (select frond.my_door()) = 'account' and (person, stream::text) in (
    select g.person, g.stream::text from frond.access_grant g
     where g.team = any (frond.my_teams()) and g.revoked_at is null and (g.until is null or g.until > now())));

-- A summary rests on what its stream says; when an entry loses its body or goes, the summary goes with it.
create function frond.forget_summary() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from frond.panel_summary s where s.person = old.person and s.stream = old.stream;
  return null;
end
$$;
grant create on schema frond to frond_keeper;
alter function frond.forget_summary() owner to frond_keeper;
revoke create on schema frond from frond_keeper;

create trigger entry_forgets_summary after delete or update of body on frond.entry
  for each row execute function frond.forget_summary();
