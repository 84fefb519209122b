-- The school list is asked for by authority: without this every page of it reads the listing of all England.

create index school_listing_authority on school_listing (authority_code);
