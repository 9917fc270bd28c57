import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { Ref } from 'react';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly field?: Ref<HTMLInputElement>;
  readonly className?: string;
}

/** Looks through a list beside it. */
export const SearchField = ({ label, placeholder, value, onChange, field, className }: SearchFieldProps) => (
  <TextInput
    size="xs"
    ref={field}
    className={className}
    aria-label={label}
    placeholder={placeholder}
    leftSection={<IconSearch size={13} />}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);
