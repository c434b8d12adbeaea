-- Row-level security on every table with a contact point, forced for the owner too.
do $$
declare t text;
begin
  foreach t in array array['self_help_group', 'contact_person', 'audit_entry', 'number_range',
    'tool_use', 'cost_request', 'cost_request_event', 'cost_attachment', 'profile_correction', 'local_funder',
    'funding_application', 'expense_line', 'income_line', 'funding_snapshot'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I using (contact_point_id = current_contact_point()) with check (contact_point_id = current_contact_point())', t);
  end loop;
end $$;

alter table contact_point enable row level security;
alter table contact_point force row level security;
create policy tenant on contact_point using (id = current_contact_point()) with check (id = current_contact_point());
create policy operator on contact_point using (is_operator()) with check (is_operator());
create policy own on contact_point for select using (
  id in (select a.contact_point_id from account a where a.id = current_account() or a.email = current_email()));
create policy invited on contact_point for select using (
  id in (select i.contact_point_id from invitation i where i.token_hash = current_token() or i.code_hash = current_token()));

alter table account enable row level security;
alter table account force row level security;
create policy tenant on account using (contact_point_id = current_contact_point()) with check (contact_point_id = current_contact_point());
create policy own on account for select using (id = current_account() or email = current_email());
create policy own_password on account for update using (id = current_account()) with check (id = current_account());
create policy operator on account using (is_operator() and role = 'OPERATOR') with check (is_operator() and role = 'OPERATOR');

alter table group_lead enable row level security;
alter table group_lead force row level security;
create policy tenant on group_lead using (contact_point_id = current_contact_point()) with check (contact_point_id = current_contact_point());

alter table invitation enable row level security;
alter table invitation force row level security;
create policy tenant on invitation using (contact_point_id = current_contact_point()) with check (contact_point_id = current_contact_point());
create policy bearer on invitation for select using (token_hash = current_token() or code_hash = current_token());
create policy operator on invitation for insert with check (is_operator() and role = 'ADMIN');

alter table api_token enable row level security;
alter table api_token force row level security;
create policy tenant on api_token using (contact_point_id = current_contact_point()) with check (contact_point_id = current_contact_point());
create policy bearer on api_token for select using (token_hash = current_token());

alter table outgoing_mail enable row level security;
alter table outgoing_mail force row level security;
create policy tenant on outgoing_mail using (contact_point_id = current_contact_point()) with check (contact_point_id = current_contact_point());
create policy mail_job on outgoing_mail using (is_mail_job()) with check (is_mail_job());

grant usage on schema public to ${app_role};
grant usage on sequence entity_seq to ${app_role};
grant select on tool, offering, assessment, third_party_verdict, topic to ${app_role};
grant select, insert, update on contact_point, account, group_lead, invitation, api_token, self_help_group,
  contact_person, tool_use, cost_request, profile_correction, local_funder, funding_application, outgoing_mail,
  number_range, sign_in_throttle to ${app_role};
grant select, insert, update, delete on expense_line, income_line, cost_attachment to ${app_role};
grant delete on contact_person, group_lead, sign_in_throttle, profile_correction, local_funder, outgoing_mail to ${app_role};
-- History is written once.
grant select, insert on audit_entry, cost_request_event, funding_snapshot to ${app_role};

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are kept for ever', tg_table_name;
end $$;
create trigger kept_for_ever before update or delete on cost_request_event for each row execute function refuse_change();
create trigger kept_for_ever before update or delete on audit_entry for each row execute function refuse_change();
create trigger kept_for_ever before update or delete on funding_snapshot for each row execute function refuse_change();
