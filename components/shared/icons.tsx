import type { ComponentChildren } from 'preact';

function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round">
        {children}
      </g>
    </svg>
  );
}

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M9.5 3.5 5 8l4.5 4.5" />
  </Icon>
);

/** A drawing pin; filled while it holds. */
export const PinIcon = ({ filled }: { readonly filled: boolean }) => (
  <Icon>
    <path d="M5.5 2h5l-.7 5 2.2 2.2v.8H4v-.8L6.2 7z" fill={filled ? 'currentColor' : 'none'} />
    <path d="M8 10v4" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.2" />
    <path d="m10.2 10.2 3.3 3.3" />
  </Icon>
);

export const SettingsIcon = () => (
  <Icon>
    <path d="M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6" />
    <circle cx="10" cy="4.5" r="1.8" />
    <circle cx="6" cy="11.5" r="1.8" />
  </Icon>
);

export const DownIcon = () => (
  <svg class="down" viewBox="0 0 10 6" width="10" height="6" aria-hidden="true" focusable="false">
    <path d="m1 1 4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.4" />
  </svg>
);

/** Four arrows from one point: it can be moved. */
export const MoveIcon = () => (
  <Icon>
    <path d="M8 2v12M2 8h12M6.3 3.7 8 2l1.7 1.7M6.3 12.3 8 14l1.7-1.7M3.7 6.3 2 8l1.7 1.7M12.3 6.3 14 8l-1.7 1.7" />
  </Icon>
);
