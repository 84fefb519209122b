-- Who was not mailed, since no address of theirs is known, is kept beside what was sent.

alter table mail add column recipient text not null default '';
comment on column mail.recipient is 'the name of whom it is for; blank in mails from before it was kept';
comment on column mail.state is
    'WAITING, SENDING while a worker has it, SENT, DOUBTFUL where it may have gone out: a person decides; UNADDRESSED where no address was known';
