-- A member admits a proposal, with timeline, audit record and message. $1 reference, $2 version seen, $3 who, $4 name,
-- $5 to $8 new ids and what identifies the request
with moved as (
  update proposal set state = 'ADMISSIBLE', version = version + 1, updated_at = now()
  where reference = $1 and version = $2 and state = 'SUBMITTED' and removed_at is null
  returning id, reference, version, state
), step as (
  insert into transition (id, record_type, record_id, action, from_state, to_state, at, at_precision, actor_id, actor_role,
                          actor_college, provenance)
  select $5::uuid, 'PROPOSAL', id, 'ADMIT', 'SUBMITTED', state, now(), 'INSTANT', $3::uuid, 'MEMBER', 'ADMINISTRATION', 'ENTERED'
  from moved
), audit as (
  insert into audit_event (id, at, actor_id, actor_name, actor_role, operation, record_type, record_id, reference, outcome,
                           changes, request_id)
  select $6::uuid, now(), $3::uuid, $4, 'MEMBER', 'Mutation.decideProposal', 'PROPOSAL', id, reference, 'DONE',
         '[{"field": "state", "after": "ADMISSIBLE", "before": "SUBMITTED"}]', $7 from moved
), message as (
  insert into outbox_message (at, kind, record_type, reference, payload)
  select now(), 'Mutation.decideProposal', 'PROPOSAL', reference, '{"fields": ["state"]}' from moved
)
select json_build_object('decideProposal', json_build_object('proposal',
  json_build_object('reference', reference, 'workflowState', state, 'version', version))) as data from moved
