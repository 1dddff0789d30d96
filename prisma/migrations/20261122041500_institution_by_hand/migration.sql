-- What was added by hand keeps its institution in what its source says, so that it stays when another source joins it.
UPDATE official_source s SET facts = s.facts || jsonb_build_object('institution', o.institution)
FROM official o WHERE o.id = s.official_id AND s.source = 'by-hand' AND NOT s.facts ? 'institution';
UPDATE official o SET as_of = s.as_of
FROM (SELECT official_id, max(as_of) AS as_of FROM official_source WHERE ended_at IS NULL GROUP BY official_id) s
WHERE s.official_id = o.id AND o.as_of IS NULL;
