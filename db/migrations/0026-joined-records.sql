-- Two records of one person: somebody who manages a team says that they are one. Nothing is moved or written anew; both stay as they
-- are under their own grants, are shown as one, and come apart again when that was wrong.
create table frond.record_join (
  person uuid not null references frond.person (id),
  id uuid not null default gen_random_uuid(),
  -- The record that is shown with it, and no longer by itself.
  other uuid not null references frond.person (id) on delete cascade,
  joined_by text not null,
  joined_at timestamptz not null default now(),
  undone_by text,
  undone_at timestamptz,
  primary key (person, id),
  check (person <> other)
);
create unique index record_join_other on frond.record_join (other) where undone_at is null;

alter table frond.record_join enable row level security;
grant select, insert, update (undone_by, undone_at) on frond.record_join to frond_app;
-- Whoever may know of both.
create policy join_of_team on frond.record_join for select to frond_app using (
  (select frond.my_door()) = 'account' and person in (select p.id from frond.person p) and other in (select p.id from frond.person p));
create policy join_said on frond.record_join for insert to frond_app with check (
  (select frond.my_door()) = 'account' and joined_by = (select frond.me()) and (select frond.my_led_teams()) is not null
  and person in (select p.id from frond.person p) and other in (select p.id from frond.person p));
create policy join_undone on frond.record_join for update to frond_app using (
  (select frond.my_door()) = 'account' and (select frond.my_led_teams()) is not null
  and person in (select p.id from frond.person p) and other in (select p.id from frond.person p));

-- What was done to a record, for the person: also that two were shown as one, or apart again.
create or replace function frond.ways_in(whose uuid) returns table (at text, act text, facts text, door text, name text, role text)
language sql stable
begin atomic
  select frond.instant(a.at), a.act, a.facts, a.door,
         (select m.name from frond.member m where m.account = coalesce(i.made_by, a.who) order by m.ended_at desc nulls first limit 1),
         (select m.role::text from frond.member m where m.account = coalesce(i.made_by, a.who) order by m.ended_at desc nulls first limit 1)
    from frond.audit a left join frond.invitation i on a.act = 'device.added' and i.id::text = a.who
   where a.person = whose and a.act in ('invitation.made', 'invitation.allowed', 'invitation.withdrawn', 'device.added', 'device.removed', 'device.lost',
                                        'device.wrong-record', 'wrong-person', 'put-back', 'record.joined', 'record.parted', 'redact')
   order by a.seq desc limit 100;
end;
