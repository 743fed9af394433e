create schema if not exists workspace;

-- Text of stored files by content hash, so that re-indexing does not extract again.
create table workspace.document_text (
  hash       text primary key,
  text       text not null,
  searchable boolean not null
);
