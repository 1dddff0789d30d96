/** Invented people who sign the main letter in their own name; the last one is invited and has not answered. */
export const castExperts = [
  {
    address: 'kadri.tamm@university.example',
    name: 'Kadri Tamm',
    title: 'Professor of Child Law',
    affiliation: 'Example University, Tartu',
  },
  {
    address: 'eleni.markou@clinic.example',
    name: 'Eleni Markou',
    title: 'Child psychiatrist',
    affiliation: 'Example Children’s Hospital, Athens',
  },
  { address: 'jonas.brandt@institute.example', name: 'Jonas Brandt', title: null, affiliation: null },
] as const;
