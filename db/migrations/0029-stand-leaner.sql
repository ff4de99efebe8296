-- Who stands here is found by one question, in which a token is hashed once (and not for every row that it is compared with); what a
-- device may write is compared as one plain text, and only where devices stand. The same sessions, the same policies, the same answers.

create or replace function signin.stand_together(tokens text[], out epoch text, out devices text[], out people uuid[], out roles text[], out streams text[])
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  here text;
  reach text;
  writes text;
  said text;
begin
  select (select s.value from frond.setting s where s.name = 'epoch'),
         array_agg(f.device), array_agg(f.person), array_agg(f.role), array_agg(array_to_string(f.streams, ' ')),
         string_agg(f.stands, E'\n'),
         string_agg(f.owner || array_to_string(f.streams, E'\n' || f.owner), E'\n') filter (where f.streams <> '{}'),
         string_agg(f.stands || ' ' || array_to_string(f.streams, E'\n' || f.stands || ' '), E'\n') filter (where f.streams <> '{}')
    into epoch, devices, people, roles, streams, here, reach, writes
    from (select d.id::text as device, d.person, g.role, d.person || ' ' as owner, d.person || ' ' || d.id || ' ' || g.role as stands,
                 case when g.role <> d.role then array(select unnest(d.streams) intersect select unnest(array['diary', 'body', 'medicines', 'clinical']))
                      else d.streams::text[] end as streams
            from (select sha256(convert_to(u.token, 'UTF8')) as hash, u.place from unnest(tokens) with ordinality u (token, place) offset 0) t
            left join (signin.device_session s join frond.device d on d.person = s.person and d.id = s.device and d.removed_at is null)
              on s.hash = t.hash and s.expires_at > now()
           -- A guardian of somebody who came of age stands here as a carer.
           cross join lateral (select case when d.role = 'guardian' and exists (select from frond.identity i, frond.setting a
              where i.person = d.person and a.name = 'guardian-until-age' and frond.came_of_age(i.date_of_birth, a.value, current_date))
              then 'carer' else d.role::text end as role offset 0) g
           order by t.place) f;
  said := concat(signin.stand_as('devices', null, null, null, null, null, null, null), set_config('frond.devices_here', coalesce(here, ''), true),
    set_config('frond.devices_reach', coalesce(reach, ''), true), set_config('frond.devices_write', coalesce(writes, ''), true));
end
$$;

alter policy entry_by_devices on frond.entry with check (team is null
  and (person::text || ' ' || author || ' ' || role || ' ' || stream) = any ((select frond.devices_write())::text[]));
-- As before, but that the door is asked for once.
alter policy entry_appended on frond.entry with check (
  (select frond.my_door()) in ('device', 'account') and author = frond.me()
  and case frond.my_door() when 'device' then role = frond.my_role() and team is null
        else role not in ('person', 'carer', 'guardian') and team is not null end
  and frond.reaches(person, stream, team));
