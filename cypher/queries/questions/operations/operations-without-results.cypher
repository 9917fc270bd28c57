// Operations with no arrest, search, seizure or other figure, neither their own nor of their events.
MATCH (o:Operation)
WHERE o.topic IS NULL
  AND NOT EXISTS { (o)<-[:PART_OF*0..3]-(:Entity)<-[:SEIZED_DURING|ARRESTED_IN]-(:Entity) }
  AND NOT EXISTS {
    MATCH (o)<-[:PART_OF*0..3]-(:Operation|Event)<-[:SUBJECT]-(c:Claim {status: 'active'})
    WHERE c.property IN ['arrests', 'detentions', 'searches', 'companiesSeized', 'servicesDisabled', 'casesOpened']
  }
RETURN o.name AS operation, o.subtype AS sort, o.spanFrom AS firstDay, o.id AS operationId, o
ORDER BY operation
LIMIT 500
