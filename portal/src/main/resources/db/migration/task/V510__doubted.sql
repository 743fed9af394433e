alter table task.task add column doubted timestamptz;
create index task_in_doubt on task.task (doubted, id) where doubt is not null;
