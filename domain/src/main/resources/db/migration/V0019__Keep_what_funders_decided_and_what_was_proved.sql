-- What the funder decided and what was proved afterwards; a row appears with the notice. What was asked is kept as it was
-- put out, so that a later change of the plan makes no partial grant out of a full one.
create table application_outcome (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  application_id bigint not null references funding_application,
  notice_on date,
  granted_cents bigint check (granted_cents between 0 and asked_cents),
  asked_cents bigint check (asked_cents >= 0),
  notice_reference varchar(60) not null default '',
  spent_cents bigint check (spent_cents >= 0),
  proof_filed_on date check (proof_filed_on >= notice_on),
  check ((notice_on is null) = (granted_cents is null) and (notice_on is null) = (asked_cents is null)),
  check (spent_cents is null or granted_cents is not null and granted_cents > 0),
  check (proof_filed_on is null or spent_cents is not null)
);
create unique index application_outcome_application on application_outcome (application_id);

alter table application_outcome enable row level security;
alter table application_outcome force row level security;
create policy tenant on application_outcome using (contact_point_id = current_contact_point())
  with check (contact_point_id = current_contact_point());
grant select, insert, update, delete on application_outcome to ${app_role};
