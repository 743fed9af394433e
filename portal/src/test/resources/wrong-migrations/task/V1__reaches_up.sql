-- Wrong: a foreign key into the schema of a room above.
create table task.late (
  project uuid references programme.project
);
