// Claims by evaluation of source and of information. Claims on the coders’ own knowledge are counted apart.
MATCH (c:Claim {status: 'active'})
WHERE c.topic IS NULL
RETURN c.gradeScheme AS scheme, c.sourceGrade AS source, c.infoGrade AS information,
       c.gradeScheme + ' ' + coalesce(c.sourceGrade, '?') + coalesce(c.infoGrade, '?') AS evaluation,
       count(*) AS claims, count(DISTINCT c.originKey) AS origins, count(c.coders) AS codersOwn
ORDER BY scheme, source, information
LIMIT 200
