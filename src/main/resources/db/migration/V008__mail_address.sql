-- Where a person is reached by mail, where that is not the name under which they sign in.

alter table account add column mail_address text;
comment on column account.mail_address is 'null where none was given: mail then goes to the sign-in name, if that is an address';
grant update (mail_address) on account to headway_app;
