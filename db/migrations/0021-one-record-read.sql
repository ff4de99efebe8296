-- Reading one record asks about that record: who opens it has just shown which of its streams are shared with their teams, and the policy
-- that holds for every record would gather all grants of those teams first, three times in each reading.

-- The record in which a member stands in this transaction, and its streams that are shared whole with one of their teams now.
create function frond.stood_person() returns uuid language sql stable
  return nullif(current_setting('frond.stood_person', true), '')::uuid;
create function frond.stood_streams() returns text[] language sql stable
  return nullif(current_setting('frond.stood_streams', true), '')::text[];

create or replace function signin.stand_as(door text, me text, person text, role text, streams text, teams text, led_teams text, invited_team text) returns void
language plpgsql volatile as $$
declare
  barred text;
  said text;
begin
  if door = 'account' then
    barred := (select array_agg(b.person)::text from frond.bar b where b.account = stand_as.me and b.lifted_at is null);
  end if;
  said := concat(
    set_config('frond.door', coalesce(door, ''), true), set_config('frond.me', coalesce(me, ''), true),
    set_config('frond.person', coalesce(person, ''), true), set_config('frond.role', coalesce(role, ''), true),
    set_config('frond.streams', coalesce(streams, ''), true), set_config('frond.teams', coalesce(teams, ''), true),
    set_config('frond.led_teams', coalesce(led_teams, ''), true), set_config('frond.invited_team', coalesce(invited_team, ''), true),
    set_config('frond.team', '', true), set_config('frond.barred', coalesce(barred, ''), true),
    set_config('frond.stood_person', '', true), set_config('frond.stood_streams', '', true));
end
$$;

create or replace function frond.stand(actor jsonb, whose uuid, out acting_role text, out acting_team uuid, out acting_authorities text[],
  out writes text[], out reads text[])
language plpgsql stable security invoker as $$
declare
  mine jsonb;
  whole text[];
begin
  if actor ->> 'door' = 'device' then
    if frond.my_person() = whose then
      acting_role := frond.my_role();
      reads := frond.my_streams();
      writes := reads;
    end if;
    return;
  end if;
  -- A member of several teams acts for the one with which most is shared.
  select g.team, array_agg(distinct g.stream::text) into acting_team, writes from frond.access_grant g
   where g.person = whose and g.team = any (frond.my_teams()) and g.revoked_at is null and (g.until is null or g.until > now())
   group by g.team order by count(*) desc, g.team limit 1;
  if acting_team is null then
    return;
  end if;
  select array_agg(distinct g.stream::text), array_agg(distinct g.stream::text) filter (where g.stopped_at is null) into reads, whole from frond.access_grant g
   where g.person = whose and g.team = any (frond.my_teams()) and g.revoked_at is null and (g.until is null or g.until > now());
  select place into mine from jsonb_array_elements(actor -> 'teams') place where (place ->> 'team')::uuid = acting_team;
  acting_role := mine ->> 'role';
  acting_authorities := array(select jsonb_array_elements_text(mine -> 'authorities'));
  perform set_config('frond.team', acting_team::text, true), set_config('frond.role', acting_role, true),
          set_config('frond.stood_person', whose::text, true), set_config('frond.stood_streams', coalesce(whole::text, ''), true);
end
$$;

-- The last by name is asked first; where it holds, nothing else is asked.
create policy entry_stood_in on frond.entry for select to frond_app using (
  (select frond.my_door()) = 'account' and person = (select frond.stood_person()) and stream = any ((select frond.stood_streams())::text[]));
