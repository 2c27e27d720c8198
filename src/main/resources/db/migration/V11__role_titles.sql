-- Each function, to choose from: people have the same few. Two people who save the same new one at once both write it;
-- asking for distinct titles makes that harmless.
create table role_title (
    title varchar(120) not null,
    title_key varchar(240) not null
);

create index role_title_title on role_title (title);
