-- Shared catalogue: imported from the shipped file by the owner, read by the application.
create table tool (
  id varchar(60) primary key,
  name varchar(200) not null,
  category varchar(30) not null,
  vendor varchar(300),
  homepage varchar(300),
  summary_de text not null,
  summary_en text not null,
  discontinued_on date,
  shipped text not null,
  shipped_hash varchar(64) not null,
  locally_changed boolean not null default false
);

create table offering (
  id varchar(60) primary key,
  tool_id varchar(60) not null references tool,
  name_de varchar(200) not null,
  name_en varchar(200) not null,
  generic boolean not null,
  position integer not null,
  shipped text not null,
  shipped_hash varchar(64) not null,
  locally_changed boolean not null default false
);
create index offering_tool on offering (tool_id);

-- One dated judgement of an offering for a profile; a new judgement is a new row.
create table assessment (
  id varchar(120) primary key,
  offering_id varchar(60) not null references offering,
  profile varchar(20) not null check (profile in ('GROUP', 'ORGANISATION')),
  status varchar(40) not null,
  reasons text not null,
  conditions text not null,
  protection_level varchar(10),
  evidence varchar(20) not null,
  assessed_on date not null,
  valid_until date,
  assessor varchar(200) not null,
  source_text_de text not null,
  source_text_en text not null,
  source_url varchar(500),
  shipped_hash varchar(64) not null,
  locally_changed boolean not null default false
);
create index assessment_offering on assessment (offering_id, profile, assessed_on desc);

-- What others have said about a tool or offering, dated (for example the circular of spring 2020).
create table third_party_verdict (
  id varchar(120) primary key,
  tool_id varchar(60) not null references tool,
  offering_id varchar(60),
  verdict varchar(40) not null,
  said_by varchar(300) not null,
  said_on varchar(20),
  text_de text not null,
  text_en text not null,
  source_url varchar(500),
  shipped_hash varchar(64) not null,
  locally_changed boolean not null default false
);

create table tool_use (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  group_id bigint not null references self_help_group,
  offering_id varchar(60) not null references offering,
  purpose varchar(300) not null,
  since_day date,
  until_day date,
  recorded_at timestamptz not null,
  removed_at timestamptz,
  check (until_day is null or since_day is null or until_day >= since_day)
);
create index tool_use_group on tool_use (group_id);
create index tool_use_offering on tool_use (contact_point_id, offering_id);
