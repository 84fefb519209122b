-- Every page names the newest edition of the register: without this it reads all schools of England to find it.
create index school_as_at on school (as_at desc);
