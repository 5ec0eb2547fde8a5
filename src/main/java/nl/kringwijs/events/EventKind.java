package nl.kringwijs.events;

/// What sort of day it is.
public enum EventKind {
    BIJEENKOMST,
    CONGRES,
    ROADSHOW,
    WEBINAR,
    WERKATELIER,
    WERKBEZOEK,
    TRAINING
}
