/** The headings of a table's columns. */
export const Headings = ({ of }: { of: readonly string[] }) => (
  <thead>
    <tr>
      {of.map((heading) => (
        <th key={heading} scope="col">
          {heading}
        </th>
      ))}
    </tr>
  </thead>
);
