-- Some kinds are judged against the rest of the record: a plan is not agreed over a red flag. The server reads what the writer may
-- read, before the entry is appended; nothing of it is answered, so that no opening stands in the audit.
create function frond.record_for_judging(which_door text, token text, whose uuid) returns jsonb
language plpgsql security invoker set search_path = pg_catalog, pg_temp as $$
declare
  actor jsonb := signin.enter(which_door, token);
  stance record;
begin
  if actor is null then
    return null;
  end if;
  stance := frond.stand(actor, whose);
  if stance.reads is null then
    return null;
  end if;
  return jsonb_build_object('streams', stance.reads, 'role', stance.acting_role,
    'born', (select i.date_of_birth from frond.identity i where i.person = whose), 'sex', (select i.sex from frond.identity i where i.person = whose),
    'entries', (select coalesce(jsonb_agg(jsonb_build_object('header', e.header, 'body', e.body, 'redacted', e.redacted_at is not null, 'receipt', frond.receipt(e))), '[]')
                  from frond.entry e where e.person = whose and e.stream = any (stance.reads)));
end
$$;
