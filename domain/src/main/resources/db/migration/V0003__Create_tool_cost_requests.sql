create table cost_request (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  group_id bigint not null references self_help_group,
  number varchar(12) not null,
  state varchar(20) not null check (state in ('DRAFT', 'SUBMITTED', 'QUESTION', 'ANSWERED', 'ACCEPTED', 'REJECTED', 'IN_APPLICATION')),
  offering_id varchar(60) references offering,
  other_tool varchar(200),
  unsure boolean not null default false,
  amount_cents bigint check (amount_cents between 1 and 9999999),
  billing_period varchar(10) check (billing_period in ('MONTHLY', 'YEARLY', 'ONCE', 'UNKNOWN')),
  funding_year integer check (funding_year between 2020 and 2100),
  drafted_by bigint not null references account,
  drafted_at timestamptz not null,
  submitted_at timestamptz,
  answer_by date,
  unique (contact_point_id, number)
);
create index cost_request_scope on cost_request (contact_point_id, state);
create index cost_request_group on cost_request (group_id);

-- What happened to a request, kept for ever: no row is changed or removed.
create table cost_request_event (
  id bigint primary key,
  contact_point_id bigint not null references contact_point,
  request_id bigint not null references cost_request,
  kind varchar(30) not null check (kind in ('SUBMITTED', 'QUESTION', 'ANSWER', 'ACCEPTED', 'REJECTED', 'DECISION_UNDONE', 'TAKEN_INTO_APPLICATION', 'TAKEN_OUT')),
  at timestamptz not null,
  account_id bigint not null,
  account_name varchar(120) not null,
  text varchar(2000),
  granted_cents bigint check (granted_cents >= 0),
  gate_outcome varchar(30),
  gate_json text,
  gate_overridden boolean not null default false,
  check (not gate_overridden or text is not null)
);
create index cost_request_event_request on cost_request_event (request_id, id);

create table cost_attachment (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  request_id bigint not null references cost_request,
  media_type varchar(60) not null,
  size_bytes integer not null check (size_bytes between 1 and 10485760),
  sha256 varchar(64) not null,
  content bytea not null,
  uploaded_at timestamptz not null
);
create index cost_attachment_request on cost_attachment (request_id);
