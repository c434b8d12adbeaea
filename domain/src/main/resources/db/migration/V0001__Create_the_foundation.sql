-- Owner runs this; ${app_role} is the application's role, which owns nothing.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;

-- EclipseLink reserves blocks of 50 and refuses sequences that start below that.
create sequence entity_seq start with 1000 increment by 50;

-- Search form of a text: lower case, German umlauts written out, other accents dropped.
create function search_form(value text) returns text
language sql immutable parallel safe strict as $$
  select public.unaccent('public.unaccent'::regdictionary,
    replace(replace(replace(replace(lower(value), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'))
$$;

-- What the running transaction may see (class TenantWall). Empty settings give null, and null sees no rows.
create function current_contact_point() returns bigint language sql stable as
  $$ select nullif(current_setting('app.cp', true), '')::bigint $$;
create function current_account() returns bigint language sql stable as
  $$ select nullif(current_setting('app.account', true), '')::bigint $$;
create function current_email() returns text language sql stable as
  $$ select nullif(current_setting('app.email', true), '') $$;
create function current_token() returns text language sql stable as
  $$ select nullif(current_setting('app.token', true), '') $$;
create function is_operator() returns boolean language sql stable as
  $$ select coalesce(current_setting('app.operator', true), '') = 'yes' $$;
create function is_mail_job() returns boolean language sql stable as
  $$ select coalesce(current_setting('app.job', true), '') = 'mail' $$;

create table contact_point (
  id bigint primary key,
  version bigint not null,
  name varchar(200) not null check (name <> ''),
  carrier varchar(200),
  land varchar(2) not null,
  street varchar(200),
  postal_code varchar(5) not null check (postal_code ~ '^\d{5}$'),
  city varchar(100) not null,
  phone varchar(50) not null,
  email varchar(254),
  office_hours varchar(200),
  created_at timestamptz not null
);

create table account (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint references contact_point,
  email varchar(254) not null unique check (email = lower(email)),
  name varchar(120) not null,
  role varchar(10) not null check (role in ('OPERATOR', 'ADMIN', 'STAFF', 'LEAD')),
  password_hash varchar(200),
  active boolean not null default true,
  created_at timestamptz not null,
  check ((role = 'OPERATOR') = (contact_point_id is null))
);
create index account_contact_point on account (contact_point_id);

-- Keys are hashes of e-mail or network address; nothing personal is kept.
create table sign_in_throttle (
  throttle_key varchar(64) primary key,
  failures integer not null check (failures >= 0),
  blocked_until timestamptz,
  last_failure timestamptz not null
);

create table topic (
  code varchar(30) primary key,
  kind varchar(10) not null check (kind in ('HEALTH', 'SOCIAL', 'CARE')),
  name_de varchar(200) not null,
  name_en varchar(200) not null,
  position integer not null
);

create table self_help_group (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  name varchar(200) not null check (name <> ''),
  topic_code varchar(30) not null references topic,
  topic_detail varchar(200),
  street varchar(200),
  postal_code varchar(5) not null check (postal_code ~ '^\d{5}$'),
  city varchar(100) not null,
  meeting_mode varchar(10) not null check (meeting_mode in ('ON_SITE', 'ONLINE', 'BOTH')),
  meeting_place varchar(300),
  website varchar(300),
  catchment_area varchar(200),
  founded_month varchar(7) check (founded_month ~ '^\d{4}-\d{2}$'),
  active_members integer check (active_members between 0 and 9999),
  average_participants integer check (average_participants between 0 and 9999),
  meeting_frequency varchar(20),
  meetings_last_year integer check (meetings_last_year between 0 and 999),
  open_to_new_members boolean,
  professionally_led boolean,
  publicity varchar(200) not null default '',
  umbrella_organisation varchar(200),
  legal_form varchar(30),
  account_type varchar(30),
  account_holder varchar(200),
  bank_name varchar(200),
  iban varchar(34),
  account_exclusive boolean,
  account_signatories varchar(400),
  registered_at timestamptz not null,
  person_changed_at timestamptz,
  removed_at timestamptz
);
create index self_help_group_scope on self_help_group (contact_point_id, removed_at);
create index self_help_group_search on self_help_group using gin (search_form(name) gin_trgm_ops);

create table contact_person (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  group_id bigint not null references self_help_group,
  position integer not null check (position in (1, 2)),
  first_name varchar(100) not null,
  last_name varchar(100) not null,
  street varchar(200),
  postal_code varchar(5) check (postal_code ~ '^\d{5}$'),
  city varchar(100),
  email varchar(254),
  phone varchar(50),
  consent varchar(20) not null check (consent in ('GIVEN', 'TO_BE_ASKED')),
  consent_recorded_at timestamptz not null,
  unique (group_id, position)
);
create index contact_person_search on contact_person using gin (search_form(first_name || ' ' || last_name) gin_trgm_ops);

-- A lead account leads groups.
create table group_lead (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  group_id bigint not null references self_help_group,
  account_id bigint not null references account,
  since timestamptz not null,
  unique (group_id, account_id)
);

create table invitation (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  role varchar(10) not null check (role in ('ADMIN', 'STAFF', 'LEAD')),
  group_id bigint references self_help_group,
  name varchar(120) not null,
  email varchar(254),
  token_hash varchar(64) not null unique,
  code_hash varchar(64) not null unique,
  created_by bigint,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  check ((role = 'LEAD') = (group_id is not null))
);
create index invitation_group on invitation (group_id);

create table api_token (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  account_id bigint not null references account,
  label varchar(100) not null,
  token_hash varchar(64) not null unique,
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);

create table audit_entry (
  id bigint primary key,
  contact_point_id bigint not null references contact_point,
  at timestamptz not null,
  account_id bigint,
  action varchar(60) not null,
  subject_kind varchar(40) not null,
  subject_id bigint not null,
  detail varchar(500)
);
create index audit_entry_subject on audit_entry (contact_point_id, subject_kind, subject_id);

create table outgoing_mail (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  recipient varchar(254) not null,
  subject varchar(200) not null,
  body text not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null
);
create index outgoing_mail_waiting on outgoing_mail (next_attempt_at) where sent_at is null;

-- Numbers such as 2026-0147, counted per contact point, kind and year.
create table number_range (
  contact_point_id bigint not null references contact_point,
  kind varchar(20) not null,
  year integer not null,
  last_number integer not null,
  primary key (contact_point_id, kind, year)
);
