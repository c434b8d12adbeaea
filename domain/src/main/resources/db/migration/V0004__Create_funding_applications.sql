-- A value of the shipped funding profile, corrected by the contact point.
create table profile_correction (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  land varchar(2) not null,
  value_key varchar(60) not null,
  value_text varchar(500) not null,
  stated_for_year integer,
  source varchar(500) not null,
  checked_on date not null,
  corrected_by bigint not null,
  corrected_at timestamptz not null,
  unique (contact_point_id, land, value_key)
);

-- A funder as this contact point knows it: a correction of a shipped one (same key) or an own one.
create table local_funder (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  funder_key varchar(60) not null,
  name varchar(200) not null,
  kind varchar(20) not null,
  land varchar(2),
  address varchar(500),
  site varchar(300),
  source varchar(500) not null,
  checked_on date not null,
  unique (contact_point_id, funder_key)
);

create table funding_application (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  group_id bigint not null references self_help_group,
  number varchar(12) not null,
  kind varchar(10) not null check (kind in ('LUMP_SUM', 'PROJECT')),
  application_kind varchar(12) not null check (application_kind in ('INITIAL', 'FOLLOW_UP', 'SUPPLEMENT')),
  funding_year integer not null check (funding_year between 2020 and 2100),
  funder_key varchar(60) not null,
  funder_reference varchar(30),
  project_title varchar(200),
  project_from date,
  project_to date,
  project_background varchar(4000),
  project_goals varchar(4000),
  project_target_group varchar(2000),
  project_measures varchar(4000),
  project_partners varchar(2000),
  project_indicators varchar(2000),
  project_continuation varchar(2000),
  funded_last_year boolean,
  proof_filed boolean,
  unspent_cents bigint check (unspent_cents >= 0),
  reserves_cents bigint check (reserves_cents >= 0),
  other_funding varchar(1000),
  industry_ties varchar(1000),
  signer1 varchar(200),
  signer2 varchar(200),
  declarations_confirmed boolean not null default false,
  data_use_informed boolean not null default false,
  created_at timestamptz not null,
  exported_at timestamptz,
  plan_changed_at timestamptz,
  removed_at timestamptz,
  unique (contact_point_id, number)
);
create index funding_application_scope on funding_application (contact_point_id, funding_year);
create index funding_application_group on funding_application (group_id);

create table expense_line (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  application_id bigint not null references funding_application,
  position integer not null,
  category_code varchar(40) not null,
  label varchar(300) not null,
  justification varchar(1000),
  amount_cents bigint not null check (amount_cents between 1 and 99999999),
  request_id bigint references cost_request,
  -- the request of a line whose application was removed: free for others, taken back when the application is restored
  freed_request_id bigint references cost_request,
  offering_id varchar(60) references offering
);
create unique index expense_line_request on expense_line (request_id) where request_id is not null;
create index expense_line_application on expense_line (application_id);

create table income_line (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  application_id bigint not null references funding_application,
  position integer not null,
  kind varchar(30) not null,
  label varchar(300) not null,
  amount_cents bigint not null check (amount_cents between 0 and 99999999)
);
create index income_line_application on income_line (application_id);

-- What was exported, frozen: the same content for ever.
create table funding_snapshot (
  id bigint primary key,
  contact_point_id bigint not null references contact_point,
  application_id bigint not null references funding_application,
  taken_at timestamptz not null,
  taken_by bigint not null,
  application_version bigint not null,
  sha256 varchar(64) not null,
  content text not null
);
create index funding_snapshot_application on funding_snapshot (application_id, id desc);
