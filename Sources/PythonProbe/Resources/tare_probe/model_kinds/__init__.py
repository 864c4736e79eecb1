"""What a user's class can be; one file a kind, in the order in which a class is asked.

Each file has NAME, TOLD (the same for a sentence), KIND and ACCESS (as representations have them),
PACKAGE (or None), `is_one(cls)`, `fields(cls)` (see models/field.py) and `is_mutable(cls)`.
Optional:
  VALIDATES = (source, names)  how the library makes a record of plain dicts itself: source with
                        {name} and {record}, and {"convert": "module"} of what else it uses
  MAKER                 what that is called, for a sentence
  CONVERTS = True       the constructor turns values into what the class says
  call(name, pairs)     source that makes a record of (field, source of its value), in place of a
                        call with arguments
  BY_SETTING            function of the class: whether it is made empty, and its fields then set
  refusal(error)        why the library refuses a record, in words without a value of it
"""

NAMES = (
    "pydantic-2",
    "pydantic-1",
    "msgspec",
    "attrs",
    "dataclass",
    "typeddict",
    "namedtuple",
    "plain",
)
