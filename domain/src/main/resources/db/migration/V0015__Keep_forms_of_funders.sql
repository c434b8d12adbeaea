-- Forms of funders: a row for each version of a form, the file as it came beside it.
create table form_template (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  funder_key varchar(60) not null,
  land varchar(2),
  funding_year integer not null check (funding_year between 2000 and 2100),
  kind varchar(20) not null check (kind in ('LUMP_SUM', 'PROJECT', 'PROOF_SHORT', 'PROOF_LONG', 'ANNEX')),
  edition varchar(100) not null,
  valid_from date not null,
  valid_until date,
  source varchar(500) not null,
  format varchar(10) not null check (format in ('WORD', 'EXCEL', 'PDF')),
  field_count integer not null check (field_count > 0),
  open_count integer not null,
  mapping text not null,
  mapping_version integer not null,
  predecessor_id bigint references form_template,
  uploaded_at timestamptz not null,
  removed_at timestamptz,
  check (valid_until is null or valid_until >= valid_from)
);
create index form_template_choice on form_template (contact_point_id, funder_key, funding_year);

create table form_file (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  template_id bigint not null references form_template,
  media_type varchar(100) not null,
  size_bytes integer not null check (size_bytes between 1 and 20971520),
  sha256 varchar(64) not null,
  content bytea not null,
  uploaded_at timestamptz not null,
  -- what was found in it: fields and tables, and the heading above each field
  found text not null,
  headings text not null
);
create unique index form_file_template on form_file (template_id);

-- Which version of a form an application was filled into.
create table form_use (
  id bigint primary key,
  version bigint not null,
  contact_point_id bigint not null references contact_point,
  application_id bigint not null references funding_application,
  template_id bigint not null references form_template,
  used_at timestamptz not null
);
create unique index form_use_once on form_use (application_id, template_id);

do $$
declare t text;
begin
  foreach t in array array['form_template', 'form_file', 'form_use'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I using (contact_point_id = current_contact_point()) with check (contact_point_id = current_contact_point())', t);
  end loop;
end $$;

grant select, insert, update on form_template, form_use to ${app_role};
-- The file stays as it came.
grant select, insert on form_file to ${app_role};
