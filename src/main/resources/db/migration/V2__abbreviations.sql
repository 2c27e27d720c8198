create table abbreviation (
    id uuid not null primary key,
    short_form varchar(30) not null,
    short_form_key varchar(60) not null,
    meaning varchar(200) not null,
    explanation varchar(500) not null,
    sector varchar(20) not null,
    standing varchar(20) not null,
    successor varchar(120),
    changed_by varchar(120),
    changed_at timestamp(6) not null,
    version bigint not null,
    constraint abbreviation_key_unique unique (short_form_key, sector)
);

-- One row: how often the glossary was changed. By it every instance sees that its copy is old.
create table glossary_revision (
    id integer not null primary key,
    revision bigint not null
);

insert into glossary_revision (id, revision) values (1, 0);
