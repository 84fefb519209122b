-- One open prompt for a criterion at a time; evidence that comes after it was closed may raise another.
drop index review_prompt_once;
create unique index review_prompt_once on review_prompt (decision_id, criterion) where closed_on is null;
