//! Privacy as a patient, a manager and an operator meet it: what is written down, what is
//! given out, what goes.

mod audit;
mod canary;
mod erasing_desk;
mod erasure;
mod own_data;
mod retention;
mod rotation;
